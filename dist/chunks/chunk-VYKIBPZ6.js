import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  defaultProvider
} from "./chunk-A6BQQ5LJ.js";
import {
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-XKIUXMJH.js";
import {
  Sha256Node
} from "./chunk-JPXSQP7N.js";
import {
  NodeHttpHandler
} from "./chunk-B4H53FGW.js";
import {
  BinaryDecisionDiagram,
  Client,
  DEFAULT_RETRY_MODE,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  awsEndpointFunctions,
  createAggregatedClient,
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-FTU5456X.js";
import {
  DefaultIdentityProviderConfig,
  createPaginator,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin
} from "./chunk-H3PY4XGG.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-NLF7O5T4.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-N6ZGNV6U.js";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-46R6FB65.js";
import {
  getSmithyContext,
  normalizeProvider,
  parseUrl
} from "./chunk-JOL4AAMB.js";

// node_modules/@aws-sdk/client-pricing/dist-es/auth/httpAuthSchemeProvider.js
var defaultPricingHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "pricing",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultPricingHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-pricing/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "pricing"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-pricing/package.json
var package_default = {
  name: "@aws-sdk/client-pricing",
  version: "3.1133.0",
  description: "AWS SDK for JavaScript Pricing Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-pricing",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-pricing"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.0",
    "@aws-sdk/credential-provider-node": "^3.972.83",
    "@aws-sdk/types": "^3.974.5",
    "@smithy/core": "^3.33.3",
    "@smithy/fetch-http-handler": "^5.7.2",
    "@smithy/node-http-handler": "^4.11.3",
    "@smithy/types": "^4.17.2",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-pricing/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://api.pricing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://api.pricing-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://api.pricing.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://api.pricing.{Region}.amazonaws.com", i],
    ["https://api.pricing.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  9,
  6,
  4,
  8,
  7,
  7,
  r + 10,
  r + 11,
  5,
  r + 8,
  r + 9,
  4,
  11,
  10,
  6,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-pricing/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-pricing/dist-es/models/PricingServiceException.js
var PricingServiceException = class _PricingServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _PricingServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-pricing/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends PricingServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var ExpiredNextTokenException = class _ExpiredNextTokenException extends PricingServiceException {
  name = "ExpiredNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ExpiredNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredNextTokenException.prototype);
    this.Message = opts.Message;
  }
};
var InternalErrorException = class _InternalErrorException extends PricingServiceException {
  name = "InternalErrorException";
  $fault = "server";
  $retryable = {};
  Message;
  constructor(opts) {
    super({
      name: "InternalErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalErrorException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends PricingServiceException {
  name = "InvalidNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidParameterException = class _InvalidParameterException extends PricingServiceException {
  name = "InvalidParameterException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
    this.Message = opts.Message;
  }
};
var NotFoundException = class _NotFoundException extends PricingServiceException {
  name = "NotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ThrottlingException = class _ThrottlingException extends PricingServiceException {
  name = "ThrottlingException";
  $fault = "client";
  $retryable = {
    throttling: true
  };
  Message;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends PricingServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-pricing/dist-es/schemas/schemas_0.js
var _ADE = "AccessDeniedException";
var _AN = "AttributeName";
var _ANt = "AttributeNames";
var _AV = "AttributeValue";
var _AVL = "AttributeValueList";
var _AVt = "AttributeValues";
var _CC = "CurrencyCode";
var _DS = "DescribeServices";
var _DSR = "DescribeServicesRequest";
var _DSRe = "DescribeServicesResponse";
var _ED = "EffectiveDate";
var _ENTE = "ExpiredNextTokenException";
var _F = "Filter";
var _FF = "FileFormat";
var _FFi = "FileFormats";
var _FV = "FormatVersion";
var _Fi = "Field";
var _Fil = "Filters";
var _GAV = "GetAttributeValues";
var _GAVR = "GetAttributeValuesRequest";
var _GAVRe = "GetAttributeValuesResponse";
var _GP = "GetProducts";
var _GPLFU = "GetPriceListFileUrl";
var _GPLFUR = "GetPriceListFileUrlRequest";
var _GPLFURe = "GetPriceListFileUrlResponse";
var _GPR = "GetProductsRequest";
var _GPRe = "GetProductsResponse";
var _IEE = "InternalErrorException";
var _INTE = "InvalidNextTokenException";
var _IPE = "InvalidParameterException";
var _LPL = "ListPriceLists";
var _LPLR = "ListPriceListsRequest";
var _LPLRi = "ListPriceListsResponse";
var _M = "Message";
var _MR = "MaxResults";
var _NFE = "NotFoundException";
var _NT = "NextToken";
var _PL = "PriceList";
var _PLA = "PriceListArn";
var _PLJI = "PriceListJsonItems";
var _PLr = "PriceLists";
var _RC = "RegionCode";
var _RNFE = "ResourceNotFoundException";
var _S = "Services";
var _SC = "ServiceCode";
var _SJPLJI = "SynthesizedJsonPriceListJsonItem";
var _SL = "ServiceList";
var _Se = "Service";
var _T = "Type";
var _TE = "ThrottlingException";
var _U = "Url";
var _V = "Value";
var _a = "application/json";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _mT = "mediaType";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.pricing";
var _se = "server";
var n0 = "com.amazonaws.pricing";
var _s_registry = TypeRegistry.for(_s);
var PricingServiceException$ = [-3, _s, "PricingServiceException", 0, [], []];
_s_registry.registerError(PricingServiceException$, PricingServiceException);
var n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 401 },
  [_M],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ExpiredNextTokenException$ = [
  -3,
  n0,
  _ENTE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(ExpiredNextTokenException$, ExpiredNextTokenException);
var InternalErrorException$ = [
  -3,
  n0,
  _IEE,
  { [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
];
n0_registry.registerError(InternalErrorException$, InternalErrorException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterException$ = [
  -3,
  n0,
  _IPE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { [_e]: _c, [_hE]: 429 },
  [_M],
  [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var SynthesizedJsonPriceListJsonItem = [0, n0, _SJPLJI, { [_mT]: _a }, 0];
var AttributeValue$ = [
  3,
  n0,
  _AV,
  0,
  [_V],
  [0]
];
var DescribeServicesRequest$ = [
  3,
  n0,
  _DSR,
  0,
  [_SC, _FV, _NT, _MR],
  [0, 0, 0, 1]
];
var DescribeServicesResponse$ = [
  3,
  n0,
  _DSRe,
  0,
  [_S, _FV, _NT],
  [() => ServiceList, 0, 0]
];
var Filter$ = [
  3,
  n0,
  _F,
  0,
  [_T, _Fi, _V],
  [0, 0, 0],
  3
];
var GetAttributeValuesRequest$ = [
  3,
  n0,
  _GAVR,
  0,
  [_SC, _AN, _NT, _MR],
  [0, 0, 0, 1],
  2
];
var GetAttributeValuesResponse$ = [
  3,
  n0,
  _GAVRe,
  0,
  [_AVt, _NT],
  [() => AttributeValueList, 0]
];
var GetPriceListFileUrlRequest$ = [
  3,
  n0,
  _GPLFUR,
  0,
  [_PLA, _FF],
  [0, 0],
  2
];
var GetPriceListFileUrlResponse$ = [
  3,
  n0,
  _GPLFURe,
  0,
  [_U],
  [0]
];
var GetProductsRequest$ = [
  3,
  n0,
  _GPR,
  0,
  [_SC, _Fil, _FV, _NT, _MR],
  [0, () => Filters, 0, 0, 1],
  1
];
var GetProductsResponse$ = [
  3,
  n0,
  _GPRe,
  0,
  [_FV, _PL, _NT],
  [0, [() => PriceListJsonItems, 0], 0]
];
var ListPriceListsRequest$ = [
  3,
  n0,
  _LPLR,
  0,
  [_SC, _ED, _CC, _RC, _NT, _MR],
  [0, 4, 0, 0, 0, 1],
  3
];
var ListPriceListsResponse$ = [
  3,
  n0,
  _LPLRi,
  0,
  [_PLr, _NT],
  [() => PriceLists, 0]
];
var PriceList$ = [
  3,
  n0,
  _PL,
  0,
  [_PLA, _RC, _CC, _FFi],
  [0, 0, 0, 64 | 0]
];
var Service$ = [
  3,
  n0,
  _Se,
  0,
  [_SC, _ANt],
  [0, 64 | 0],
  1
];
var AttributeNameList = 64 | 0;
var AttributeValueList = [
  1,
  n0,
  _AVL,
  0,
  () => AttributeValue$
];
var FileFormats = 64 | 0;
var Filters = [
  1,
  n0,
  _Fil,
  0,
  () => Filter$
];
var PriceListJsonItems = [
  1,
  n0,
  _PLJI,
  0,
  [
    () => SynthesizedJsonPriceListJsonItem,
    0
  ]
];
var PriceLists = [
  1,
  n0,
  _PLr,
  0,
  () => PriceList$
];
var ServiceList = [
  1,
  n0,
  _SL,
  0,
  () => Service$
];
var DescribeServices$ = [
  9,
  n0,
  _DS,
  0,
  () => DescribeServicesRequest$,
  () => DescribeServicesResponse$
];
var GetAttributeValues$ = [
  9,
  n0,
  _GAV,
  0,
  () => GetAttributeValuesRequest$,
  () => GetAttributeValuesResponse$
];
var GetPriceListFileUrl$ = [
  9,
  n0,
  _GPLFU,
  0,
  () => GetPriceListFileUrlRequest$,
  () => GetPriceListFileUrlResponse$
];
var GetProducts$ = [
  9,
  n0,
  _GP,
  0,
  () => GetProductsRequest$,
  () => GetProductsResponse$
];
var ListPriceLists$ = [
  9,
  n0,
  _LPL,
  0,
  () => ListPriceListsRequest$,
  () => ListPriceListsResponse$
];

// node_modules/@aws-sdk/client-pricing/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2017-10-15",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultPricingHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.pricing",
      errorTypeRegistries,
      version: "2017-10-15",
      serviceTarget: "AWSPriceListService"
    },
    serviceId: config?.serviceId ?? "Pricing",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-pricing/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-pricing/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-pricing/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-pricing/dist-es/PricingClient.js
var PricingClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultPricingHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-pricing/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSPriceListService", "PricingClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-pricing/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command(_ep0, _mw0, "DescribeServices", DescribeServices$) {
};

// node_modules/@aws-sdk/client-pricing/dist-es/commands/GetAttributeValuesCommand.js
var GetAttributeValuesCommand = class extends command(_ep0, _mw0, "GetAttributeValues", GetAttributeValues$) {
};

// node_modules/@aws-sdk/client-pricing/dist-es/commands/GetPriceListFileUrlCommand.js
var GetPriceListFileUrlCommand = class extends command(_ep0, _mw0, "GetPriceListFileUrl", GetPriceListFileUrl$) {
};

// node_modules/@aws-sdk/client-pricing/dist-es/commands/GetProductsCommand.js
var GetProductsCommand = class extends command(_ep0, _mw0, "GetProducts", GetProducts$) {
};

// node_modules/@aws-sdk/client-pricing/dist-es/commands/ListPriceListsCommand.js
var ListPriceListsCommand = class extends command(_ep0, _mw0, "ListPriceLists", ListPriceLists$) {
};

// node_modules/@aws-sdk/client-pricing/dist-es/pagination/DescribeServicesPaginator.js
var paginateDescribeServices = createPaginator(PricingClient, DescribeServicesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-pricing/dist-es/pagination/GetAttributeValuesPaginator.js
var paginateGetAttributeValues = createPaginator(PricingClient, GetAttributeValuesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-pricing/dist-es/pagination/GetProductsPaginator.js
var paginateGetProducts = createPaginator(PricingClient, GetProductsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-pricing/dist-es/pagination/ListPriceListsPaginator.js
var paginateListPriceLists = createPaginator(PricingClient, ListPriceListsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-pricing/dist-es/Pricing.js
var commands = {
  DescribeServicesCommand,
  GetAttributeValuesCommand,
  GetPriceListFileUrlCommand,
  GetProductsCommand,
  ListPriceListsCommand
};
var paginators = {
  paginateDescribeServices,
  paginateGetAttributeValues,
  paginateGetProducts,
  paginateListPriceLists
};
var Pricing = class extends PricingClient {
};
createAggregatedClient(commands, Pricing, { paginators });

// node_modules/@aws-sdk/client-pricing/dist-es/models/enums.js
var FilterType = {
  ANY_OF: "ANY_OF",
  CONTAINS: "CONTAINS",
  EQUALS: "EQUALS",
  NONE_OF: "NONE_OF",
  TERM_MATCH: "TERM_MATCH"
};

export {
  PricingServiceException,
  AccessDeniedException,
  ExpiredNextTokenException,
  InternalErrorException,
  InvalidNextTokenException,
  InvalidParameterException,
  NotFoundException,
  ThrottlingException,
  ResourceNotFoundException,
  PricingServiceException$,
  AccessDeniedException$,
  ExpiredNextTokenException$,
  InternalErrorException$,
  InvalidNextTokenException$,
  InvalidParameterException$,
  NotFoundException$,
  ResourceNotFoundException$,
  ThrottlingException$,
  errorTypeRegistries,
  AttributeValue$,
  DescribeServicesRequest$,
  DescribeServicesResponse$,
  Filter$,
  GetAttributeValuesRequest$,
  GetAttributeValuesResponse$,
  GetPriceListFileUrlRequest$,
  GetPriceListFileUrlResponse$,
  GetProductsRequest$,
  GetProductsResponse$,
  ListPriceListsRequest$,
  ListPriceListsResponse$,
  PriceList$,
  Service$,
  DescribeServices$,
  GetAttributeValues$,
  GetPriceListFileUrl$,
  GetProducts$,
  ListPriceLists$,
  PricingClient,
  DescribeServicesCommand,
  GetAttributeValuesCommand,
  GetPriceListFileUrlCommand,
  GetProductsCommand,
  ListPriceListsCommand,
  paginateDescribeServices,
  paginateGetAttributeValues,
  paginateGetProducts,
  paginateListPriceLists,
  Pricing,
  FilterType
};
