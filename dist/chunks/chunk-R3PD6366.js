import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  defaultProvider
} from "./chunk-A6BQQ5LJ.js";
import {
  AwsJson1_0Protocol,
  AwsJson1_1Protocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-XKIUXMJH.js";
import {
  GivenUp,
  errorName,
  refusalOf
} from "./chunk-UXFJ4V3G.js";
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
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getDefaultSocketTimeout,
  getHostHeaderPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-FTU5456X.js";
import {
  DefaultIdentityProviderConfig,
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
  SelectorType,
  booleanSelector,
  loadConfig,
  numberSelector,
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

// node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
var NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
var NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
var DEFAULT_DISABLE_REQUEST_COMPRESSION = false;
var NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, SelectorType.CONFIG),
  default: DEFAULT_DISABLE_REQUEST_COMPRESSION
};

// node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
var DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES = 10240;
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, SelectorType.ENV),
  configFileSelector: (profile) => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, SelectorType.CONFIG),
  default: DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES
};

// node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
var resolveCompressionConfig = (input) => {
  const { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
  return Object.assign(input, {
    disableRequestCompression: normalizeProvider(disableRequestCompression),
    requestMinCompressionSizeBytes: async () => {
      const requestMinCompressionSizeBytes = await normalizeProvider(_requestMinCompressionSizeBytes)();
      if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) {
        throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
      }
      return requestMinCompressionSizeBytes;
    }
  });
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "monitoring",
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
var defaultCloudWatchHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "monitoring"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudwatch/package.json
var package_default = {
  name: "@aws-sdk/client-cloudwatch",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Cloudwatch Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudwatch"
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
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/middleware-compression": "^4.6.2",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
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
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i],
    ["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    ["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    [a, "DualStack is enabled but this partition does not support DualStack"],
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
  14,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 4,
  7,
  r + 5,
  r + 10,
  4,
  11,
  9,
  5,
  r + 4,
  10,
  6,
  r + 8,
  r + 9,
  5,
  r + 5,
  12,
  6,
  13,
  r + 7,
  7,
  r + 6,
  r + 7,
  3,
  r + 1,
  15,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var CloudWatchServiceException = class _CloudWatchServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudWatchServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var ConflictException = class _ConflictException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ConflictException";
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var KmsAccessDeniedException = class _KmsAccessDeniedException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsAccessDeniedException";
  name = "KmsAccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsAccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var KmsKeyDisabledException = class _KmsKeyDisabledException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsKeyDisabledException";
  name = "KmsKeyDisabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsKeyDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsKeyDisabledException.prototype);
    this.Message = opts.Message;
  }
};
var KmsKeyNotFoundException = class _KmsKeyNotFoundException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsKeyNotFoundException";
  name = "KmsKeyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsKeyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsKeyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  ResourceType;
  ResourceId;
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.ResourceType = opts.ResourceType;
    this.ResourceId = opts.ResourceId;
    this.Message = opts.Message;
  }
};
var ConcurrentModificationException = class _ConcurrentModificationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
    this.Message = opts.Message;
  }
};
var DashboardInvalidInputError = class _DashboardInvalidInputError extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#DashboardInvalidInputError";
  name = "DashboardInvalidInputError";
  $fault = "client";
  dashboardValidationMessages;
  constructor(opts) {
    super({
      name: "DashboardInvalidInputError",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DashboardInvalidInputError.prototype);
    this.dashboardValidationMessages = opts.dashboardValidationMessages;
  }
};
var DashboardNotFoundError = class _DashboardNotFoundError extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#DashboardNotFoundError";
  name = "DashboardNotFoundError";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DashboardNotFoundError",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DashboardNotFoundError.prototype);
  }
};
var ResourceConflict = class _ResourceConflict extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceConflict";
  name = "ResourceConflict";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceConflict",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceConflict.prototype);
  }
};
var ResourceNotFound = class _ResourceNotFound extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
  name = "ResourceNotFound";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFound.prototype);
  }
};
var InternalServiceFault = class _InternalServiceFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InternalServiceFault";
  name = "InternalServiceFault";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceFault",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceFault.prototype);
    this.Message = opts.Message;
  }
};
var InvalidParameterCombinationException = class _InvalidParameterCombinationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidParameterCombinationException";
  name = "InvalidParameterCombinationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterCombinationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterCombinationException.prototype);
  }
};
var InvalidParameterValueException = class _InvalidParameterValueException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidParameterValueException";
  name = "InvalidParameterValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
  }
};
var MissingRequiredParameterException = class _MissingRequiredParameterException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#MissingRequiredParameterException";
  name = "MissingRequiredParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MissingRequiredParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingRequiredParameterException.prototype);
  }
};
var InvalidNextToken = class _InvalidNextToken extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidNextToken";
  name = "InvalidNextToken";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextToken",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextToken.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var LimitExceededFault = class _LimitExceededFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#LimitExceededFault";
  name = "LimitExceededFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededFault.prototype);
  }
};
var InvalidFormatFault = class _InvalidFormatFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidFormatFault";
  name = "InvalidFormatFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidFormatFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidFormatFault.prototype);
  }
};
var ValidationException = class _ValidationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
var _A = "Average";
var _AA = "AlarmActions";
var _AAV = "ApproximateAggregateValue";
var _AAl = "AlarmArn";
var _AC = "ActionConfiguration";
var _ACA = "AlarmContributorAttributes";
var _ACI = "AlarmContributorId";
var _ACUT = "AlarmConfigurationUpdatedTimestamp";
var _ACl = "AlarmContributor";
var _ADIn = "AnomalyDetectorIds";
var _ADT = "AnomalyDetectorTypes";
var _ADl = "AlarmDescription";
var _AE = "ActionsEnabled";
var _AEg = "AggregationExpression";
var _AHI = "AlarmHistoryItem";
var _AI = "AccountId";
var _ALLC = "ActionLogLineCount";
var _ALLRA = "ActionLogLineRoleArn";
var _AN = "AlarmName";
var _ANP = "AlarmNamePrefix";
var _ANl = "AlarmNames";
var _AP = "ActionPrefix";
var _APQLC = "AlarmPromQLCriteria";
var _AR = "AlarmRule";
var _ASB = "ActionsSuppressedBy";
var _ASEP = "ActionsSuppressorExtensionPeriod";
var _ASR = "ActionsSuppressedReason";
var _ASWP = "ActionsSuppressorWaitPeriod";
var _ASc = "ActionsSuppressor";
var _ASd = "AdditionalStatistics";
var _ASg = "AggregationStatistic";
var _AT = "AlarmType";
var _ATP = "AlarmTagsPropagation";
var _ATl = "AlarmTypes";
var _AUC = "ApproximateUniqueCount";
var _AV = "AggregateValue";
var _AVp = "ApproximateValue";
var _At = "Attributes";
var _CA = "ContributorAttributes";
var _CAo = "CompositeAlarm";
var _CE = "ConflictException";
var _CI = "ContributorId";
var _CME = "ConcurrentModificationException";
var _CO = "ComparisonOperator";
var _COAN = "ChildrenOfAlarmName";
var _Co = "Contributors";
var _Cod = "Code";
var _Cou = "Counts";
var _D = "Dimensions";
var _DAAI = "DisableAlarmActionsInput";
var _DADIe = "DescribeAnomalyDetectorsInput";
var _DAHI = "DescribeAlarmHistoryInput";
var _DAI = "DeleteAlarmsInput";
var _DAIe = "DescribeAlarmsInput";
var _DDI = "DeleteDashboardsInput";
var _DIIE = "DashboardInvalidInputError";
var _DIRI = "DeleteInsightRulesInput";
var _DIRIi = "DisableInsightRulesInput";
var _DNFE = "DashboardNotFoundError";
var _DNa = "DashboardNames";
var _DP = "DataPath";
var _DTA = "DatapointsToAlarm";
var _DVM = "DashboardValidationMessage";
var _DVMa = "DashboardValidationMessages";
var _Da = "Datapoint";
var _Dat = "Datapoints";
var _Di = "Dimension";
var _E = "Enabled";
var _EAAI = "EnableAlarmActionsInput";
var _EC = "EvaluationCriteria";
var _EDn = "EndDate";
var _EI = "EvaluationInterval";
var _EIRI = "EnableInsightRulesInput";
var _ELSCP = "EvaluateLowSampleCountPercentile";
var _EP = "EvaluationPeriods";
var _ES = "ExtendedStatistics";
var _ESv = "EvaluationState";
var _ESx = "ExtendedStatistic";
var _ET = "EndTime";
var _ETK = "ExcludedTagKeys";
var _ETO = "EndTimeOffset";
var _EW = "EvaluationWindow";
var _En = "Entity";
var _Ex = "Expression";
var _GIRRI = "GetInsightRuleReportInput";
var _GIRRO = "GetInsightRuleReportOutput";
var _GMD = "GetMetricData";
var _GMDI = "GetMetricDataInput";
var _GMDO = "GetMetricDataOutput";
var _GMSI = "GetMetricStatisticsInput";
var _HD = "HistoryData";
var _HIT = "HistoryItemType";
var _HS = "HistorySummary";
var _I = "Id";
var _IDA = "InsufficientDataActions";
var _IFF = "InvalidFormatFault";
var _IM = "IncludeMetrics";
var _INT = "InvalidNextToken";
var _IPCE = "InvalidParameterCombinationException";
var _IPVE = "InvalidParameterValueException";
var _IRC = "InsightRuleContributor";
var _IRCD = "InsightRuleContributorDatapoint";
var _IRCDn = "InsightRuleContributorDatapoints";
var _IRCn = "InsightRuleContributors";
var _IRMD = "InsightRuleMetricDatapoint";
var _IRMDn = "InsightRuleMetricDatapoints";
var _ISF = "InternalServiceFault";
var _ITK = "IncludedTagKeys";
var _K = "Keys";
var _KA = "KeyAttributes";
var _KADE = "KmsAccessDeniedException";
var _KKDE = "KmsKeyDisabledException";
var _KKNFE = "KmsKeyNotFoundException";
var _KL = "KeyLabels";
var _Ke = "Key";
var _L = "Label";
var _LAMRI = "ListAlarmMuteRulesInput";
var _LAo = "LogAlarm";
var _LEE = "LimitExceededException";
var _LEF = "LimitExceededFault";
var _LGI = "LogGroupIdentifiers";
var _LMO = "ListMetricsOutput";
var _LO = "LabelOptions";
var _M = "Message";
var _MAe = "MetricAlarm";
var _MCC = "MaxContributorCount";
var _MCV = "MaxContributorValue";
var _MDQ = "MetricDataQueries";
var _MDQe = "MetricDataQuery";
var _MDR = "MetricDataResults";
var _MDRM = "MetricDataResultMessages";
var _MDRe = "MetricDataResult";
var _MDa = "MaxDatapoints";
var _MDe = "MetricDatapoints";
var _MDes = "MessageData";
var _MDet = "MetricDatum";
var _MN = "MetricName";
var _MNe = "MetricNames";
var _MR = "MaxRecords";
var _MRPE = "MissingRequiredParameterException";
var _MRa = "MaxResults";
var _MSF = "MetricStreamFilter";
var _MSSC = "MetricStreamStatisticsConfiguration";
var _MSSIM = "MetricStreamStatisticsIncludeMetrics";
var _MSSM = "MetricStreamStatisticsMetric";
var _MSe = "MetricStat";
var _MTu = "MuteTargets";
var _Ma = "Maximum";
var _Me = "Metrics";
var _Mes = "Messages";
var _Met = "Metric";
var _Mi = "Minimum";
var _N = "Namespace";
var _NT = "NextToken";
var _Na = "Name";
var _Nam = "Names";
var _OAw = "OwningAccounts";
var _OB = "OrderBy";
var _OKA = "OKActions";
var _OSEAWUPE = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
var _OTEMS = "OTelEnrichmentMetricSelector";
var _P = "Period";
var _PCAI = "PutCompositeAlarmInput";
var _PLAI = "PutLogAlarmInput";
var _PMAI = "PutMetricAlarmInput";
var _POAN = "ParentsOfAlarmName";
var _PP = "PendingPeriod";
var _PQLC = "PromQLCriteria";
var _Q = "Query";
var _QARN = "QueryARN";
var _QRTA = "QueryResultsToAlarm";
var _QRTE = "QueryResultsToEvaluate";
var _QS = "QueryString";
var _RARN = "ResourceARN";
var _RC = "ResourceConflict";
var _RD = "ReturnData";
var _RI = "ResourceId";
var _RMS = "ResourceMetricSelection";
var _RN = "RuleNames";
var _RNF = "ResourceNotFound";
var _RNFE = "ResourceNotFoundException";
var _RNu = "RuleName";
var _RP = "RecoveryPeriod";
var _RT = "ResourceType";
var _SB = "ScanBy";
var _SC = "SampleCount";
var _SCc = "ScheduleConfiguration";
var _SCta = "StatusCode";
var _SD = "StartDate";
var _SE = "ScheduleExpression";
var _SMSI = "StartMetricStreamsInput";
var _SMSIt = "StopMetricStreamsInput";
var _SQC = "ScheduledQueryConfiguration";
var _SQRARN = "ScheduledQueryRoleARN";
var _SR = "StateReason";
var _SRD = "StateReasonData";
var _SRt = "StorageResolution";
var _SS = "StatisticSet";
var _ST = "StartTime";
var _STO = "StartTimeOffset";
var _STT = "StateTransitionedTimestamp";
var _SUT = "StateUpdatedTimestamp";
var _SV = "StateValue";
var _SVt = "StatisticValues";
var _SW = "SlidingWindow";
var _St = "Stat";
var _Sta = "Statistic";
var _Stat = "Statistics";
var _Statu = "Statuses";
var _Su = "Sum";
var _T = "Timestamp";
var _TK = "TagKeys";
var _TL = "TagList";
var _TMD = "TreatMissingData";
var _TMI = "ThresholdMetricId";
var _Ta = "Tags";
var _Tag = "Tag";
var _Th = "Threshold";
var _Ti = "Timezone";
var _Tim = "Timestamps";
var _U = "Unit";
var _UC = "UniqueContributors";
var _URI = "UntagResourceInput";
var _V = "Value";
var _VE = "ValidationException";
var _Va = "Values";
var _WCW = "WallClockWindow";
var _WUC = "WarmUpConfiguration";
var _WUPDIM = "WarmUpPeriodDurationInMinutes";
var _aQE = "awsQueryError";
var _c = "client";
var _dVM = "dashboardValidationMessages";
var _e = "error";
var _hE = "httpError";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
var _se = "server";
var n0 = "com.amazonaws.cloudwatch";
var _s_registry = new TypeRegistry(_s);
var CloudWatchServiceException$ = [-3, _s, "CloudWatchServiceException", 0, [], []];
_s_registry.registerError(CloudWatchServiceException$, CloudWatchServiceException);
var n0_registry = new TypeRegistry(n0);
var ConcurrentModificationException$ = [
  -3,
  n0,
  _CME,
  { [_aQE]: [`ConcurrentModificationException`, 429], [_e]: _c, [_hE]: 429 },
  [_M],
  [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c, [_hE]: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DashboardInvalidInputError$ = [
  -3,
  n0,
  _DIIE,
  { [_aQE]: [`InvalidParameterInput`, 400], [_e]: _c, [_hE]: 400 },
  [_m, _dVM],
  [0, () => DashboardValidationMessages]
];
n0_registry.registerError(DashboardInvalidInputError$, DashboardInvalidInputError);
var DashboardNotFoundError$ = [
  -3,
  n0,
  _DNFE,
  { [_aQE]: [`ResourceNotFound`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(DashboardNotFoundError$, DashboardNotFoundError);
var InternalServiceFault$ = [
  -3,
  n0,
  _ISF,
  { [_aQE]: [`InternalServiceError`, 500], [_e]: _se, [_hE]: 500 },
  [_M],
  [0]
];
n0_registry.registerError(InternalServiceFault$, InternalServiceFault);
var InvalidFormatFault$ = [
  -3,
  n0,
  _IFF,
  { [_aQE]: [`InvalidFormat`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidFormatFault$, InvalidFormatFault);
var InvalidNextToken$ = [
  -3,
  n0,
  _INT,
  { [_aQE]: [`InvalidNextToken`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidParameterCombinationException$ = [
  -3,
  n0,
  _IPCE,
  { [_aQE]: [`InvalidParameterCombination`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterValueException$ = [
  -3,
  n0,
  _IPVE,
  { [_aQE]: [`InvalidParameterValue`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var KmsAccessDeniedException$ = [
  -3,
  n0,
  _KADE,
  { [_e]: _c },
  [_M],
  [0],
  1
];
n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
var KmsKeyDisabledException$ = [
  -3,
  n0,
  _KKDE,
  { [_e]: _c },
  [_M],
  [0],
  1
];
n0_registry.registerError(KmsKeyDisabledException$, KmsKeyDisabledException);
var KmsKeyNotFoundException$ = [
  -3,
  n0,
  _KKNFE,
  { [_e]: _c },
  [_M],
  [0],
  1
];
n0_registry.registerError(KmsKeyNotFoundException$, KmsKeyNotFoundException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_aQE]: [`LimitExceededException`, 400], [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var LimitExceededFault$ = [
  -3,
  n0,
  _LEF,
  { [_aQE]: [`LimitExceeded`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededFault$, LimitExceededFault);
var MissingRequiredParameterException$ = [
  -3,
  n0,
  _MRPE,
  { [_aQE]: [`MissingParameter`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
var ResourceConflict$ = [
  -3,
  n0,
  _RC,
  { [_aQE]: [`ResourceConflict`, 409], [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceConflict$, ResourceConflict);
var ResourceNotFound$ = [
  -3,
  n0,
  _RNF,
  { [_aQE]: [`ResourceNotFound`, 404], [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_aQE]: [`ResourceNotFoundException`, 404], [_e]: _c, [_hE]: 404 },
  [_RT, _RI, _M],
  [0, 0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_aQE]: [`ValidationError`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var ActionConfiguration$ = [
  3,
  n0,
  _AC,
  0,
  [_ATP],
  [() => AlarmTagsPropagation$]
];
var AlarmContributor$ = [
  3,
  n0,
  _ACl,
  0,
  [_CI, _CA, _SR, _STT],
  [0, 128 | 0, 0, 4],
  3
];
var AlarmHistoryItem$ = [
  3,
  n0,
  _AHI,
  0,
  [_AN, _ACI, _AT, _T, _HIT, _HS, _HD, _ACA],
  [0, 0, 0, 4, 0, 0, 0, 128 | 0]
];
var AlarmPromQLCriteria$ = [
  3,
  n0,
  _APQLC,
  0,
  [_Q, _PP, _RP],
  [0, 1, 1],
  1
];
var AlarmTagsPropagation$ = [
  3,
  n0,
  _ATP,
  0,
  [_E, _ITK, _ETK],
  [2, 64 | 0, 64 | 0],
  1
];
var CompositeAlarm$ = [
  3,
  n0,
  _CAo,
  0,
  [_AE, _AA, _AAl, _ACUT, _ADl, _AN, _AR, _IDA, _OKA, _SR, _SRD, _SUT, _SV, _STT, _ASB, _ASR, _ASc, _ASWP, _ASEP, _AC],
  [2, 64 | 0, 0, 4, 0, 0, 0, 64 | 0, 64 | 0, 0, 0, 4, 0, 4, 0, 0, 0, 1, 1, () => ActionConfiguration$]
];
var DashboardValidationMessage$ = [
  3,
  n0,
  _DVM,
  0,
  [_DP, _M],
  [0, 0]
];
var Datapoint$ = [
  3,
  n0,
  _Da,
  0,
  [_T, _SC, _A, _Su, _Mi, _Ma, _U, _ES],
  [4, 1, 1, 1, 1, 1, 0, 128 | 1]
];
var DeleteAlarmsInput$ = [
  3,
  n0,
  _DAI,
  0,
  [_ANl],
  [64 | 0],
  1
];
var DeleteDashboardsInput$ = [
  3,
  n0,
  _DDI,
  0,
  [_DNa],
  [64 | 0],
  1
];
var DeleteInsightRulesInput$ = [
  3,
  n0,
  _DIRI,
  0,
  [_RN],
  [64 | 0],
  1
];
var DescribeAlarmHistoryInput$ = [
  3,
  n0,
  _DAHI,
  0,
  [_AN, _ACI, _ATl, _HIT, _SD, _EDn, _MR, _NT, _SB],
  [0, 0, 64 | 0, 0, 4, 4, 1, 0, 0]
];
var DescribeAlarmsInput$ = [
  3,
  n0,
  _DAIe,
  0,
  [_ANl, _ANP, _ATl, _COAN, _POAN, _SV, _AP, _MR, _NT],
  [64 | 0, 0, 64 | 0, 0, 0, 0, 0, 1, 0]
];
var DescribeAnomalyDetectorsInput$ = [
  3,
  n0,
  _DADIe,
  0,
  [_ADIn, _NT, _MRa, _N, _MN, _D, _ADT],
  [64 | 0, 0, 1, 0, 0, () => Dimensions, 64 | 0]
];
var Dimension$ = [
  3,
  n0,
  _Di,
  0,
  [_Na, _V],
  [0, 0],
  2
];
var DisableAlarmActionsInput$ = [
  3,
  n0,
  _DAAI,
  0,
  [_ANl],
  [64 | 0],
  1
];
var DisableInsightRulesInput$ = [
  3,
  n0,
  _DIRIi,
  0,
  [_RN],
  [64 | 0],
  1
];
var EnableAlarmActionsInput$ = [
  3,
  n0,
  _EAAI,
  0,
  [_ANl],
  [64 | 0],
  1
];
var EnableInsightRulesInput$ = [
  3,
  n0,
  _EIRI,
  0,
  [_RN],
  [64 | 0],
  1
];
var Entity$ = [
  3,
  n0,
  _En,
  0,
  [_KA, _At],
  [128 | 0, 128 | 0]
];
var GetInsightRuleReportInput$ = [
  3,
  n0,
  _GIRRI,
  0,
  [_RNu, _ST, _ET, _P, _MCC, _Me, _OB],
  [0, 4, 4, 1, 1, 64 | 0, 0],
  4
];
var GetInsightRuleReportOutput$ = [
  3,
  n0,
  _GIRRO,
  0,
  [_KL, _ASg, _AV, _AUC, _Co, _MDe],
  [64 | 0, 0, 1, 1, () => InsightRuleContributors, () => InsightRuleMetricDatapoints]
];
var GetMetricDataInput$ = [
  3,
  n0,
  _GMDI,
  0,
  [_MDQ, _ST, _ET, _NT, _SB, _MDa, _LO],
  [() => MetricDataQueries, 4, 4, 0, 0, 1, () => LabelOptions$],
  3
];
var GetMetricDataOutput$ = [
  3,
  n0,
  _GMDO,
  0,
  [_MDR, _NT, _Mes],
  [() => MetricDataResults, 0, () => MetricDataResultMessages]
];
var GetMetricStatisticsInput$ = [
  3,
  n0,
  _GMSI,
  0,
  [_N, _MN, _ST, _ET, _P, _D, _Stat, _ES, _U],
  [0, 0, 4, 4, 1, () => Dimensions, 64 | 0, 64 | 0, 0],
  5
];
var InsightRuleContributor$ = [
  3,
  n0,
  _IRC,
  0,
  [_K, _AAV, _Dat],
  [64 | 0, 1, () => InsightRuleContributorDatapoints],
  3
];
var InsightRuleContributorDatapoint$ = [
  3,
  n0,
  _IRCD,
  0,
  [_T, _AVp],
  [4, 1],
  2
];
var InsightRuleMetricDatapoint$ = [
  3,
  n0,
  _IRMD,
  0,
  [_T, _UC, _MCV, _SC, _A, _Su, _Mi, _Ma],
  [4, 1, 1, 1, 1, 1, 1, 1],
  1
];
var LabelOptions$ = [
  3,
  n0,
  _LO,
  0,
  [_Ti],
  [0]
];
var ListAlarmMuteRulesInput$ = [
  3,
  n0,
  _LAMRI,
  0,
  [_AN, _Statu, _MR, _NT],
  [0, 64 | 0, 1, 0]
];
var ListMetricsOutput$ = [
  3,
  n0,
  _LMO,
  0,
  [_Me, _NT, _OAw],
  [() => Metrics, 0, 64 | 0]
];
var LogAlarm$ = [
  3,
  n0,
  _LAo,
  0,
  [_AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _SQC, _QRTE, _QRTA, _Th, _CO, _TMD, _STT, _ESv, _ALLC, _ALLRA, _WUC, _AC],
  [0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 4, 0, 1, 0, () => WarmUpConfiguration$, () => ActionConfiguration$]
];
var MessageData$ = [
  3,
  n0,
  _MDes,
  0,
  [_Cod, _V],
  [0, 0]
];
var Metric$ = [
  3,
  n0,
  _Met,
  0,
  [_N, _MN, _D],
  [0, 0, () => Dimensions]
];
var MetricAlarm$ = [
  3,
  n0,
  _MAe,
  0,
  [_AN, _AAl, _ADl, _ACUT, _AE, _OKA, _AA, _IDA, _SV, _SR, _SRD, _SUT, _MN, _N, _Sta, _ESx, _D, _P, _U, _EP, _DTA, _Th, _CO, _TMD, _ELSCP, _Me, _TMI, _ESv, _STT, _EW, _WUC, _EC, _EI, _AC],
  [0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, 0, 0, 4, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$]
];
var MetricDataQuery$ = [
  3,
  n0,
  _MDQe,
  0,
  [_I, _MSe, _Ex, _L, _RD, _P, _AI],
  [0, () => MetricStat$, 0, 0, 2, 1, 0],
  1
];
var MetricDataResult$ = [
  3,
  n0,
  _MDRe,
  0,
  [_I, _L, _Tim, _Va, _SCta, _Mes],
  [0, 0, 64 | 4, 64 | 1, 0, () => MetricDataResultMessages]
];
var MetricDatum$ = [
  3,
  n0,
  _MDet,
  0,
  [_MN, _D, _T, _V, _SVt, _Va, _Cou, _U, _SRt],
  [0, () => Dimensions, 4, 1, () => StatisticSet$, 64 | 1, 64 | 1, 0, 1],
  1
];
var MetricStat$ = [
  3,
  n0,
  _MSe,
  0,
  [_Met, _P, _St, _U],
  [() => Metric$, 1, 0, 0],
  3
];
var MetricStreamFilter$ = [
  3,
  n0,
  _MSF,
  0,
  [_N, _MNe],
  [0, 64 | 0]
];
var MetricStreamStatisticsConfiguration$ = [
  3,
  n0,
  _MSSC,
  0,
  [_IM, _ASd],
  [() => MetricStreamStatisticsIncludeMetrics, 64 | 0],
  2
];
var MetricStreamStatisticsMetric$ = [
  3,
  n0,
  _MSSM,
  0,
  [_N, _MN],
  [0, 0],
  2
];
var MuteTargets$ = [
  3,
  n0,
  _MTu,
  0,
  [_ANl],
  [64 | 0],
  1
];
var OTelEnrichmentMetricSelector$ = [
  3,
  n0,
  _OTEMS,
  0,
  [_N, _MNe],
  [0, 64 | 0],
  1
];
var PutCompositeAlarmInput$ = [
  3,
  n0,
  _PCAI,
  0,
  [_AN, _AR, _AE, _AA, _ADl, _IDA, _OKA, _Ta, _ASc, _ASWP, _ASEP, _AC],
  [0, 0, 2, 64 | 0, 0, 64 | 0, 64 | 0, () => TagList, 0, 1, 1, () => ActionConfiguration$],
  2
];
var PutLogAlarmInput$ = [
  3,
  n0,
  _PLAI,
  0,
  [_AN, _SQC, _QRTE, _QRTA, _Th, _CO, _ADl, _ALLC, _ALLRA, _AE, _OKA, _AA, _IDA, _TMD, _Ta, _WUC, _AC],
  [0, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 1, 0, 2, 64 | 0, 64 | 0, 64 | 0, 0, () => TagList, () => WarmUpConfiguration$, () => ActionConfiguration$],
  6
];
var PutMetricAlarmInput$ = [
  3,
  n0,
  _PMAI,
  0,
  [_AN, _ADl, _AE, _OKA, _AA, _IDA, _MN, _N, _Sta, _ESx, _D, _P, _U, _EP, _DTA, _Th, _CO, _TMD, _ELSCP, _Me, _Ta, _TMI, _EW, _WUC, _EC, _EI, _AC],
  [0, 0, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, () => TagList, 0, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$],
  1
];
var ResourceMetricSelection$ = [
  3,
  n0,
  _RMS,
  0,
  [_IM],
  [64 | 0],
  1
];
var ScheduleConfiguration$ = [
  3,
  n0,
  _SCc,
  0,
  [_SE, _STO, _ETO],
  [0, 1, 1],
  2
];
var ScheduledQueryConfiguration$ = [
  3,
  n0,
  _SQC,
  0,
  [_QS, _SQRARN, _SCc, _AEg, _LGI, _QARN, _Ta],
  [0, 0, () => ScheduleConfiguration$, 0, 64 | 0, 0, () => TagList],
  4
];
var SlidingWindow$ = [
  3,
  n0,
  _SW,
  0,
  [],
  []
];
var StartMetricStreamsInput$ = [
  3,
  n0,
  _SMSI,
  0,
  [_Nam],
  [64 | 0],
  1
];
var StatisticSet$ = [
  3,
  n0,
  _SS,
  0,
  [_SC, _Su, _Mi, _Ma],
  [1, 1, 1, 1],
  4
];
var StopMetricStreamsInput$ = [
  3,
  n0,
  _SMSIt,
  0,
  [_Nam],
  [64 | 0],
  1
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_Ke, _V],
  [0, 0],
  2
];
var UntagResourceInput$ = [
  3,
  n0,
  _URI,
  0,
  [_RARN, _TK],
  [0, 64 | 0],
  2
];
var WallClockWindow$ = [
  3,
  n0,
  _WCW,
  0,
  [_Ti],
  [0]
];
var WarmUpConfiguration$ = [
  3,
  n0,
  _WUC,
  0,
  [_WUPDIM, _OSEAWUPE],
  [1, 2],
  1
];
var AlarmMuteRuleStatuses = 64 | 0;
var AlarmNames = 64 | 0;
var AlarmTagsPropagationTagKeys = 64 | 0;
var AlarmTypes = 64 | 0;
var AnomalyDetectorIds = 64 | 0;
var AnomalyDetectorTypes = 64 | 0;
var Counts = 64 | 1;
var DashboardNames = 64 | 0;
var DashboardValidationMessages = [
  1,
  n0,
  _DVMa,
  0,
  () => DashboardValidationMessage$
];
var DatapointValues = 64 | 1;
var Dimensions = [
  1,
  n0,
  _D,
  0,
  () => Dimension$
];
var ExtendedStatistics = 64 | 0;
var InsightRuleContributorDatapoints = [
  1,
  n0,
  _IRCDn,
  0,
  () => InsightRuleContributorDatapoint$
];
var InsightRuleContributorKeyLabels = 64 | 0;
var InsightRuleContributorKeys = 64 | 0;
var InsightRuleContributors = [
  1,
  n0,
  _IRCn,
  0,
  () => InsightRuleContributor$
];
var InsightRuleMetricDatapoints = [
  1,
  n0,
  _IRMDn,
  0,
  () => InsightRuleMetricDatapoint$
];
var InsightRuleMetricList = 64 | 0;
var InsightRuleNames = 64 | 0;
var LogGroupIdentifiers = 64 | 0;
var MetricDataQueries = [
  1,
  n0,
  _MDQ,
  0,
  () => MetricDataQuery$
];
var MetricDataResultMessages = [
  1,
  n0,
  _MDRM,
  0,
  () => MessageData$
];
var MetricDataResults = [
  1,
  n0,
  _MDR,
  0,
  () => MetricDataResult$
];
var MetricNameList = 64 | 0;
var Metrics = [
  1,
  n0,
  _Me,
  0,
  () => Metric$
];
var MetricStreamFilterMetricNames = 64 | 0;
var MetricStreamNames = 64 | 0;
var MetricStreamStatisticsAdditionalStatistics = 64 | 0;
var MetricStreamStatisticsIncludeMetrics = [
  1,
  n0,
  _MSSIM,
  0,
  () => MetricStreamStatisticsMetric$
];
var MuteTargetAlarmNameList = 64 | 0;
var OTelEnrichmentMetricNameList = 64 | 0;
var OwningAccounts = 64 | 0;
var ResourceList = 64 | 0;
var Statistics = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var Timestamps = 64 | 4;
var Values = 64 | 1;
var ContributorAttributes = 128 | 0;
var DatapointValueMap = 128 | 1;
var EntityAttributesMap = 128 | 0;
var EntityKeyAttributesMap = 128 | 0;
var EvaluationCriteria$ = [
  4,
  n0,
  _EC,
  0,
  [_PQLC],
  [() => AlarmPromQLCriteria$]
];
var EvaluationWindow$ = [
  4,
  n0,
  _EW,
  0,
  [_WCW, _SW],
  [() => WallClockWindow$, () => SlidingWindow$]
];
var GetMetricData$ = [
  9,
  n0,
  _GMD,
  0,
  () => GetMetricDataInput$,
  () => GetMetricDataOutput$
];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2010-08-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_0Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudwatch",
      errorTypeRegistries,
      xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
      version: "2010-08-01",
      serviceTarget: "GraniteServiceVersion20100801",
      awsQueryCompatible: true
    },
    serviceId: config?.serviceId ?? "CloudWatch",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
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
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    disableRequestCompression: config?.disableRequestCompression ?? loadConfig(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? loadConfig(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
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

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends Client {
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
    const _config_8 = resolveCompressionConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthSchemeProvider.js
var defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sagemaker",
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
var defaultSageMakerHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sagemaker"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sagemaker/package.json
var package_default2 = {
  name: "@aws-sdk/client-sagemaker",
  version: "3.1142.0",
  description: "AWS SDK for JavaScript Sagemaker Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sagemaker",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sagemaker"
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
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.3.2",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/bdd.js
var m = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = "stringEquals";
var h2 = { [m]: "Endpoint" };
var i2 = { [m]: d2 };
var j2 = { "fn": f2, "argv": [i2, "name"] };
var k2 = {};
var l = [{ [m]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [h2]],
    [c2, l],
    ["aws.partition", l, d2],
    [e2, [{ [m]: "UseFIPS" }, b2]],
    [e2, [{ [m]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [i2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [i2, "supportsFIPS"] }, b2]],
    [g2, [j2, "aws"]],
    [g2, [j2, "aws-us-gov"]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h2, k2],
    ["https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://api-fips.sagemaker.{Region}.amazonaws.com", k2],
    ["https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r2 + 12,
  2,
  5,
  r2 + 12,
  3,
  8,
  6,
  4,
  7,
  r2 + 11,
  5,
  r2 + 9,
  r2 + 10,
  4,
  12,
  9,
  6,
  10,
  r2 + 8,
  7,
  r2 + 6,
  11,
  8,
  r2 + 6,
  r2 + 7,
  5,
  13,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  15,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/SageMakerServiceException.js
var SageMakerServiceException = class _SageMakerServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SageMakerServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/errors.js
var ResourceLimitExceeded = class _ResourceLimitExceeded extends SageMakerServiceException {
  name = "ResourceLimitExceeded";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceLimitExceeded",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceLimitExceeded.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFound2 = class _ResourceNotFound extends SageMakerServiceException {
  name = "ResourceNotFound";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFound.prototype);
    this.Message = opts.Message;
  }
};
var ConflictException2 = class _ConflictException extends SageMakerServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceInUse = class _ResourceInUse extends SageMakerServiceException {
  name = "ResourceInUse";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceInUse",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUse.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/schemas/schemas_0.js
var _AA2 = "ActionArn";
var _AAc = "ActionArns";
var _AAr = "ArtifactArn";
var _AArt = "ArtifactArns";
var _ABRA = "AmazonBedrockRoleArn";
var _ACC = "AnnotationConsolidationConfig";
var _ACLA = "AnnotationConsolidationLambdaArn";
var _ACNS = "AddClusterNodeSpecification";
var _ACR = "AdditionalCodeRepositories";
var _ACl2 = "AlgorithmsConfig";
var _ADD = "AthenaDatasetDefinition";
var _ADS = "AccountDefaultStatus";
var _ADl2 = "AlarmDetails";
var _ADpp = "ApprovalDescription";
var _AE2 = "AdditionalEnis";
var _AEc = "AcceptEula";
var _AEu = "AuthorizationEndpoint";
var _AFRA = "AmazonForecastRoleArn";
var _AGP = "AssignedGroupPatterns";
var _AICN = "AppImageConfigName";
var _AICRC = "AICapacityReservationConfig";
var _AICv = "AvailableInstanceCount";
var _AIL = "AssociationInfoList";
var _AINC = "AsyncInferenceNotificationConfig";
var _AIRCS = "AIRecommendationComputeSpec";
var _AIRDC = "AIRecommendationDeploymentConfiguration";
var _AIRDSC = "AIRecommendationDeploymentS3Channel";
var _AIRDSCL = "AIRecommendationDeploymentS3ChannelList";
var _AIROD = "AIRecommendationOptimizationDetail";
var _AIS = "AdditionalInferenceSpecifications";
var _AISD = "AdditionalInferenceSpecificationDefinition";
var _AISTA = "AdditionalInferenceSpecificationsToAdd";
var _AIU = "AmountInUsd";
var _AIs = "AssociationInfo";
var _ALM = "AppLifecycleManagement";
var _AM = "AuthMode";
var _AMDS = "AdditionalModelDataSource";
var _AMDSd = "AdditionalModelDataSources";
var _AMHEFS = "AutoMountHomeEFS";
var _AMLA = "AutoMLAlgorithms";
var _AMLAC = "AutoMLAlgorithmConfig";
var _AMLACu = "AutoMLAlgorithmsConfig";
var _AMLCD = "AutoMLContainerDefinition";
var _AMLJAu = "AutoMLJobArn";
var _AMLJCC = "AutoMLJobCompletionCriteria";
var _AMp = "AppManaged";
var _AN2 = "ActionName";
var _ANAT = "AppNetworkAccessType";
var _ANl2 = "AlarmName";
var _ANlg = "AlgorithmName";
var _ANr = "ArtifactName";
var _ANt = "AttributeNames";
var _AO = "ActiveOperations";
var _AOm = "AmiOverride";
var _AP2 = "AutoParameter";
var _APCu = "AutoPatchConfig";
var _APu = "AutoParameters";
var _AQS = "AmazonQSettings";
var _ARA = "AssumableRoleArns";
var _ARAu = "AutoRollbackAlarms";
var _ARCu = "AutoRollbackConfiguration";
var _AREP = "AuthenticationRequestExtraParams";
var _AS = "ActionSource";
var _ASDS = "AdditionalS3DataSource";
var _ASGM = "AppSecurityGroupManagement";
var _ASIC = "AvailableSpareInstanceCount";
var _AST = "ArtifactSourceType";
var _ASTr = "ArtifactSourceTypes";
var _ASTu = "AutoScalerType";
var _ASU = "ArtifactStoreUri";
var _ASUC = "ActiveSoftwareUpdateConfig";
var _AScc = "AccessStatus";
var _ASl = "AlgorithmSpecification";
var _ASle = "AlertStatus";
var _ASll = "AllocationStrategy";
var _ASp = "AppSpecification";
var _ASr = "ArtifactSource";
var _ASu = "AutoScaling";
var _AT2 = "ActionType";
var _ATA = "AliasesToAdd";
var _ATD = "AliasesToDelete";
var _ATc = "AcceleratorTypes";
var _ATr = "ArtifactType";
var _AUd = "AdminUsers";
var _AUr = "ArtifactUrl";
var _AUv = "AvailableUpgrade";
var _AW = "AssembleWith";
var _AZ = "AvailabilityZones";
var _AZI = "AvailabilityZoneId";
var _AZv = "AvailabilityZone";
var _Acce = "Accept";
var _Act = "Actions";
var _Ag = "Aggregation";
var _Ali = "Aliases";
var _Alia = "Alias";
var _Ar = "Arn";
var _Arg = "Arguments";
var _As = "Associations";
var _Au = "Autotune";
var _Av = "Avg";
var _B = "Bias";
var _BACNE = "BatchAddClusterNodesError";
var _BCa = "BaselineConfig";
var _BDCC = "BatchDataCaptureConfig";
var _BDCNE = "BatchDeleteClusterNodesError";
var _BDCNEL = "BatchDeleteClusterNodesErrorList";
var _BDCNLIE = "BatchDeleteClusterNodeLogicalIdsError";
var _BDCNLIEL = "BatchDeleteClusterNodeLogicalIdsErrorList";
var _BDCNR = "BatchDeleteClusterNodesRequest";
var _BDCNRa = "BatchDeleteClusterNodesResponse";
var _BDMPI = "BatchDescribeModelPackageInput";
var _BI = "BaseImage";
var _BILCA = "BuiltInLifecycleConfigArn";
var _BJN = "BaseliningJobName";
var _BM = "BaseModel";
var _BMA = "BaseModelArn";
var _BMN = "BaseModelName";
var _BONI = "BestObjectiveNotImproving";
var _BRCNE = "BatchRebootClusterNodesError";
var _BRCNEa = "BatchReplaceClusterNodesError";
var _BRCNEat = "BatchRebootClusterNodesErrors";
var _BRCNEatc = "BatchReplaceClusterNodesErrors";
var _BRCNLIE = "BatchRebootClusterNodeLogicalIdsError";
var _BRCNLIEa = "BatchReplaceClusterNodeLogicalIdsError";
var _BRCNLIEat = "BatchRebootClusterNodeLogicalIdsErrors";
var _BRCNLIEatc = "BatchReplaceClusterNodeLogicalIdsErrors";
var _BRCNR = "BatchRebootClusterNodesRequest";
var _BRCNRa = "BatchRebootClusterNodesResponse";
var _BRCNRat = "BatchReplaceClusterNodesRequest";
var _BRCNRatc = "BatchReplaceClusterNodesResponse";
var _BRl = "BlockedReason";
var _BS = "BatchStrategy";
var _BTC = "BillableTokenCount";
var _BTI = "BatchTransformInput";
var _BTIS = "BillableTimeInSeconds";
var _BTJ = "BestTrainingJob";
var _C = "Count";
var _CA2 = "ContainerArguments";
var _CAFO = "CrossAccountFilterOption";
var _CAMRRA = "CrossAccountModelRegisterRoleArn";
var _CAPC = "ClusterAutoPatchConfig";
var _CAPCD = "ClusterAutoPatchConfigDetails";
var _CAR = "CreateActionRequest";
var _CARreat = "CreateArtifactRequest";
var _CAS = "CanvasAppSettings";
var _CASC = "ClusterAutoScalingConfig";
var _CAl = "ClusterArn";
var _CAo2 = "ContextArn";
var _CAon = "ContextArns";
var _CAre = "CreatedAfter";
var _CB = "CreatedBy";
var _CBr = "CreatedBefore";
var _CCPI = "CopyCountPerInstance";
var _CCR = "ClusterCapacityRequirements";
var _CCRrea = "CreateContextRequest";
var _CCT = "CsvContentTypes";
var _CCTH = "CaptureContentTypeHeader";
var _CCh = "CheckpointConfig";
var _CCl = "ClusterConfig";
var _CCo = "CompletionCriteria";
var _CCol = "CollectionConfiguration";
var _CColl = "CollectionConfigurations";
var _CColle = "CollectionConfig";
var _CCon = "ContainerConfig";
var _CCont = "ContentClassifiers";
var _CCou = "CountryCode";
var _CCu = "CurrentCount";
var _CCur = "CurrencyCode";
var _CD = "ContainerDefinition";
var _CDL = "ContainerDefinitionList";
var _CDR = "CreateDomainRequest";
var _CDT = "ConvergenceDetectedTime";
var _CDo = "ConvergenceDetected";
var _CDon = "ContentDigest";
var _CDr = "CreateDate";
var _CE2 = "ConflictException";
var _CEAS = "CodeEditorAppSettings";
var _CEV = "ContainerEnvironmentVariables";
var _CEVC = "ClusterEbsVolumeConfig";
var _CEo = "ContainerEntrypoint";
var _CEur = "CurrentEpoch";
var _CF = "ConfigFile";
var _CFLC = "ClusterFsxLustreConfig";
var _CFM = "CertifyForMarketplace";
var _CFOZC = "ClusterFsxOpenZfsConfig";
var _CFSC = "CustomFileSystemConfigs";
var _CFSCu = "CustomFileSystemConfig";
var _CGC = "CandidateGenerationConfig";
var _CH = "ContainerHostname";
var _CHRr = "CreateHubRequest";
var _CI2 = "CustomImages";
var _CIC = "ClarifyInferenceConfig";
var _CICu = "CurrentInstanceCount";
var _CIGD = "ClusterInstanceGroupDetails";
var _CIGS = "ClusterInstanceGroupSpecification";
var _CIGSl = "ClusterInstanceGroupSpecifications";
var _CII = "CurrentImageId";
var _CIM = "CooldownInMinutes";
var _CIR = "ClusterInstanceRequirements";
var _CIRD = "ClusterInstanceRequirementDetails";
var _CIRV = "CurrentImageReleaseVersion";
var _CISC = "ClusterInstanceStorageConfigs";
var _CISCl = "ClusterInstanceStorageConfig";
var _CIT = "CurrentInstanceTypes";
var _CITD = "ClusterInstanceTypeDetail";
var _CITDl = "ClusterInstanceTypeDetails";
var _CIVR = "CreateImageVersionRequest";
var _CIl = "ClientId";
var _CIlu = "ClusterId";
var _CIom = "CommitId";
var _CIu = "CustomImage";
var _CKC = "ClusterKubernetesConfig";
var _CKCD = "ClusterKubernetesConfigDetails";
var _CKCND = "ClusterKubernetesConfigNodeDetails";
var _CKT = "ClusterKubernetesTaint";
var _CKTl = "ClusterKubernetesTaints";
var _CL = "CurrentLabels";
var _CLCC = "ClusterLifeCycleConfig";
var _CMAR = "CreateMlflowAppRequest";
var _CMC = "ContainerMetricsConfig";
var _CMD = "CognitoMemberDefinition";
var _CMP = "CustomerMetadataProperties";
var _CMPI = "CreateModelPackageInput";
var _CMPTR = "CustomerMetadataPropertiesToRemove";
var _CMl = "ClusterMetadata";
var _CN = "ChannelName";
var _CNI = "ClusterNetworkInterface";
var _CNID = "ClusterNetworkInterfaceDetails";
var _CNII = "CreateNotebookInstanceInput";
var _CNl = "ClusterName";
var _CNo = "CollectionName";
var _CNon = "ContextName";
var _COC = "CompleteOnConvergence";
var _CODO = "ClusterOnDemandOptions";
var _COEC = "ClusterOrchestratorEksConfig";
var _COJR = "CreateOptimizationJobRequest";
var _COSC = "ClusterOrchestratorSlurmConfig";
var _COl = "ClusterOrchestrator";
var _CPJR = "CreateProcessingJobRequest";
var _CPR = "CategoricalParameterRange";
var _CPRS = "CategoricalParameterRangeSpecification";
var _CPRSo = "ContinuousParameterRangeSpecification";
var _CPRa = "CategoricalParameterRanges";
var _CPRo = "ContinuousParameterRange";
var _CPRon = "ContinuousParameterRanges";
var _CPS = "CurrentPatchSchedule";
var _CPSD = "ClusterPatchScheduleDetails";
var _CPSl = "ClusterPatchSchedule";
var _CPUC = "CustomPosixUserConfig";
var _CPa = "CategoricalParameter";
var _CPo = "CollectionParameters";
var _CR = "CapacityReservation";
var _CRAl = "ClusterRoleArn";
var _CRC = "CapacityReservationConfig";
var _CRIGC = "ClusterRestrictedInstanceGroupsConfig";
var _CRIGD = "ClusterRestrictedInstanceGroupDetails";
var _CRIGS = "ClusterRestrictedInstanceGroupSpecification";
var _CRIGSl = "ClusterRestrictedInstanceGroupSpecifications";
var _CRP = "CapacityReservationPreference";
var _CRa = "CapacityRequirements";
var _CRl = "ClusterRole";
var _CRo = "CodeRepository";
var _CRod = "CodeRepositories";
var _CRon = "ConstraintsResource";
var _CRons = "ConsumedResources";
var _CS = "ClientSecret";
var _CSC = "CapacitySizeConfig";
var _CSCA = "ClusterSchedulerConfigArn";
var _CSCD = "ClusterSlurmConfigDetails";
var _CSCI = "ClusterSchedulerConfigId";
var _CSCV = "ClusterSchedulerConfigVersion";
var _CSClu = "ClusterSlurmConfig";
var _CSCu = "CurrentServerlessConfig";
var _CSD = "CfnStackDetail";
var _CSEC = "ClusterSharedEnvironmentConfig";
var _CSO = "ClusterSpotOptions";
var _CSP = "CfnStackParameter";
var _CSPf = "CfnStackParameters";
var _CSPu = "CurrentSamplingPercentage";
var _CSapt = "CaptureStatus";
var _CSh = "ChannelSpecification";
var _CSha = "ChannelSpecifications";
var _CSl = "ClusterSummary";
var _CSlu = "ClusterStatus";
var _CSo = "ContextSource";
var _CSu = "CurrentStep";
var _CT = "CreationTime";
var _CTA = "CreationTimeAfter";
var _CTB = "CreationTimeBefore";
var _CTJR = "CreateTrainingJobRequest";
var _CTJRre = "CreateTransformJobRequest";
var _CTPD = "CfnTemplateProviderDetail";
var _CTSC = "ClusterTieredStorageConfig";
var _CTl = "ClientToken";
var _CTo = "CompressionType";
var _CTol = "CollectionType";
var _CTon = "ContentType";
var _CTonc = "ConcurrencyThreshold";
var _CTont = "ContentTemplate";
var _CTonte = "ContextType";
var _CTu = "CurrentTaints";
var _CTus = "CustomizationTechnique";
var _CU = "ConfigUri";
var _CW = "CurrentWeight";
var _Ca = "Catalog";
var _Ce = "Cents";
var _Ch = "Channel";
var _Ci = "Cidrs";
var _Co2 = "Containers";
var _Cod2 = "Code";
var _Com = "Completed";
var _Con = "Constraints";
var _Cont = "Content";
var _Cs = "Csv";
var _D2 = "Description";
var _DA = "DestinationArn";
var _DACR = "DisassociateAdditionalCodeRepositories";
var _DAET = "DataAnalysisEndTime";
var _DAIo = "DomainAccountId";
var _DAResc = "DescribeActionResponse";
var _DARescribe = "DescribeArtifactResponse";
var _DAST = "DataAnalysisStartTime";
var _DAT = "DisassociateAcceleratorTypes";
var _DAa = "DatasetArn";
var _DAo = "DomainArn";
var _DC = "DeploymentConfiguration";
var _DCB = "DriftCheckBaselines";
var _DCBr = "DriftCheckBias";
var _DCC = "DataCaptureConfig";
var _DCCS = "DataCaptureConfigSummary";
var _DCCa = "DataCatalogConfig";
var _DCDSU = "DataCapturedDestinationS3Uri";
var _DCE = "DriftCheckExplainability";
var _DCMDQ = "DriftCheckModelDataQuality";
var _DCMQ = "DriftCheckModelQuality";
var _DCP = "DependencyCopyPath";
var _DCR = "DefaultCodeRepository";
var _DCRescri = "DescribeContextResponse";
var _DCSCRes = "DescribeClusterSchedulerConfigResponse";
var _DCe = "DeploymentConfig";
var _DD = "DatasetDefinition";
var _DDCR = "DisassociateDefaultCodeRepository";
var _DDIL = "DefaultDomainIdList";
var _DDRe = "DeregisterDevicesRequest";
var _DDRescri = "DescribeDomainResponse";
var _DDS = "DirectDeploySettings";
var _DDT = "DataDistributionType";
var _DERA = "DomainExecutionRoleArn";
var _DESS = "DefaultEbsStorageSettings";
var _DEVSIG = "DefaultEbsVolumeSizeInGb";
var _DF = "DatasetFormat";
var _DFN = "DeviceFleetName";
var _DGTC = "DisableGlueTableCreation";
var _DH = "DurationHours";
var _DHC = "DebugHookConfig";
var _DHCRes = "DescribeHubContentResponse";
var _DHCe = "DeepHealthChecks";
var _DHPTJRe = "DescribeHyperParameterTuningJobRequest";
var _DHPTJRes = "DescribeHyperParameterTuningJobResponse";
var _DHPTJe = "DescribeHyperParameterTuningJob";
var _DHRes = "DescribeHubResponse";
var _DI = "DomainId";
var _DIA = "DirectInternetAccess";
var _DIC = "DesiredInstanceCount";
var _DICa = "DataInputConfig";
var _DII = "DesiredImageId";
var _DIRV = "DesiredImageReleaseVersion";
var _DIT = "DesiredInstanceTypes";
var _DITe = "DeploymentInstanceType";
var _DIe = "DeployedImage";
var _DIep = "DeployedImages";
var _DL = "DesiredLabels";
var _DLC = "DisassociateLifecycleConfig";
var _DLU = "DefaultLandingUri";
var _DM = "DurationMinutes";
var _DMAResc = "DescribeMlflowAppResponse";
var _DMPO = "DescribeModelPackageOutput";
var _DMV = "DesiredModelVariants";
var _DNC = "DeviceNameContains";
var _DNIO = "DescribeNotebookInstanceOutput";
var _DNef = "DefinitionName";
var _DNev = "DeviceNames";
var _DNi = "DisplayName";
var _DNn = "DnsName";
var _DNo = "DomainName";
var _DOJRes = "DescribeOptimizationJobResponse";
var _DOP = "DependencyOriginPath";
var _DP2 = "DataProcessing";
var _DPJRes = "DescribeProcessingJobResponse";
var _DPS = "DesiredPatchSchedule";
var _DPe = "DeleteProperties";
var _DPi = "DirectoryPath";
var _DPis = "DisableProfiler";
var _DQAS = "DataQualityAppSpecification";
var _DR = "DeploymentRecommendation";
var _DRC = "DebugRuleConfigurations";
var _DRCe = "DebugRuleConfiguration";
var _DRES = "DebugRuleEvaluationStatus";
var _DRESe = "DebugRuleEvaluationStatuses";
var _DRS = "DefaultResourceSpec";
var _DRo = "DomainRegion";
var _DS = "DataSource";
var _DSCe = "DeviceSelectionConfig";
var _DSCes = "DesiredServerlessConfig";
var _DSFU = "DomainSettingsForUpdate";
var _DSNa = "DataSourceName";
var _DSS = "DefaultSpaceSettings";
var _DSSS = "DefaultSpaceStorageSettings";
var _DSTe = "DeviceSubsetType";
var _DSU = "DestinationS3Uri";
var _DSV = "DocumentSchemaVersion";
var _DSa = "DatasetSource";
var _DSes = "DesiredState";
var _DSo = "DomainSettings";
var _DSoc = "DockerSettings";
var _DTA2 = "DatapointsToAlert";
var _DTI = "DeleteTagsInput";
var _DTJRe = "DescribeTrainingJobRequest";
var _DTJRes = "DescribeTrainingJobResponse";
var _DTJRescr = "DescribeTransformJobResponse";
var _DTJe = "DescribeTrainingJob";
var _DTPRe = "DescribeTrainingPlanResponse";
var _DTe = "DesiredTaints";
var _DUS = "DefaultUserSettings";
var _DUb = "DbUser";
var _DV = "DefaultValue";
var _DW = "DesiredWeight";
var _Da2 = "Database";
var _Di2 = "Direction";
var _Dim = "Dimension";
var _Do = "Domain";
var _Dol = "Dollars";
var _E2 = "Environment";
var _EA = "EndpointArn";
var _EAv = "EvaluatorArn";
var _EAx = "ExperimentArn";
var _EC2 = "ErrorCode";
var _ECD = "EnvironmentConfigDetails";
var _ECN = "EndpointConfigName";
var _ECR = "Ec2CapacityReservation";
var _ECRI = "Ec2CapacityReservationId";
var _ECRL = "Ec2CapacityReservationsList";
var _ECRc = "Ec2CapacityReservations";
var _ECn = "EnvironmentConfig";
var _ECna = "EnableCapture";
var _ECxp = "ExperimentConfig";
var _EDA = "EnableDockerAccess";
var _EE = "EfaEnis";
var _EET = "ExtensionEndTime";
var _EFA = "ExcludeFeaturesAttribute";
var _EFSFSC = "EFSFileSystemConfig";
var _EICTE = "EnableInterContainerTrafficEncryption";
var _EICn = "EnableInfraCheck";
var _EIn = "EndpointInput";
var _EInv = "EnvironmentId";
var _EMJ = "EnableMultipleJobs";
var _EMST = "EnableManagedSpotTraining";
var _EMx = "ExitMessage";
var _EN = "EndpointName";
var _ENI = "EnableNetworkIsolation";
var _ENx = "ExperimentName";
var _EOS = "EnableOnlineStore";
var _EPv = "EvaluationPeriod";
var _ERA = "ExecutionRoleArn";
var _ERAE = "EksRoleAccessEntries";
var _ERAx = "ExecutionRoleArns";
var _ERD = "EnableRemoteDebug";
var _ERIC = "ExecutionRoleIdentityConfig";
var _ERSNM = "ExecutionRoleSessionNameMode";
var _ERx = "ExecutionRole";
var _ES2 = "EndpointStatus";
var _ESMMTS = "EnableSageMakerMetricsTimeSeries";
var _ESS = "EmrServerlessSettings";
var _EST = "ExtensionStartTime";
var _ESTC = "EnableSessionTagChaining";
var _ESm = "EmrSettings";
var _ESx2 = "ExperimentSource";
var _ET2 = "ETag";
var _ETBn = "EndTimeBefore";
var _ETFN = "EventTimeFeatureName";
var _ETO2 = "EndTimeOffset";
var _ETn = "EndTime";
var _ETr = "ErrorTopic";
var _ETva = "EvaluationType";
var _EV = "EnvironmentVariables";
var _EVC = "EbsVolumeConfig";
var _Ef = "Effect";
var _Ek = "Eks";
var _En2 = "Endpoint";
var _Ena = "Enabled";
var _End = "Endpoints";
var _Ex2 = "Explainability";
var _Exp = "Experiment";
var _F = "Framework";
var _FA = "FeaturesAttribute";
var _FC = "FailedCount";
var _FD = "FeatureDefinitions";
var _FDe = "FeatureDefinition";
var _FF = "ForecastFrequency";
var _FG = "FeatureGroup";
var _FGA = "FeatureGroupArn";
var _FGN = "FeatureGroupName";
var _FGS = "FeatureGroupStatus";
var _FH = "FeatureHeaders";
var _FHPTJOM = "FinalHyperParameterTuningJobObjectiveMetric";
var _FHo = "ForecastHorizon";
var _FL = "FilterList";
var _FLC = "FsxLustreConfig";
var _FM = "FailureMessage";
var _FMDL = "FinalMetricDataList";
var _FMe = "FeatureMetadata";
var _FN = "FeatureName";
var _FNLI = "FailedNodeLogicalIds";
var _FOZC = "FsxOpenZfsConfig";
var _FP = "FeatureParameter";
var _FPA = "FeatureParameterAdditions";
var _FPe = "FeatureParameters";
var _FQ = "ForecastQuantiles";
var _FR = "FailureReason";
var _FS = "FileSource";
var _FSAM = "FileSystemAccessMode";
var _FSDS = "FileSystemDataSource";
var _FSI = "FileSystemId";
var _FSLC = "FSxLustreConfig";
var _FSLDP = "FSxLustreDeletionPolicy";
var _FSLFSC = "FSxLustreFileSystemConfig";
var _FSO = "FeatureStoreOutput";
var _FSP = "FileSystemPath";
var _FSSU = "FeatureSpecificationS3Uri";
var _FST = "FileSystemType";
var _FSa = "FairShare";
var _FT = "FeatureTypes";
var _FTe = "FeatureType";
var _FTi = "FillingTransformations";
var _FV = "FrameworkVersion";
var _Fa = "Failed";
var _Fi = "Filter";
var _Fil = "Filters";
var _Fill = "Filling";
var _GAN = "GroupingAttributeNames";
var _GAS = "GenerativeAiSettings";
var _GB = "GeneratedBy";
var _GII = "GenerateInferenceId";
var _GP = "GroupPatterns";
var _Gi = "Gid";
var _Gr = "Groups";
var _H = "Horovod";
var _HA = "HubArn";
var _HAC = "HubAccessConfig";
var _HAT = "HiddenAppTypes";
var _HC = "HubContent";
var _HCA = "HubContentArn";
var _HCAo = "HolidayConfigAttributes";
var _HCD = "HubContentDocument";
var _HCDL = "HubContentDependencyList";
var _HCDN = "HubContentDisplayName";
var _HCDu = "HubContentDescription";
var _HCDub = "HubContentDependencies";
var _HCDubo = "HubContentDependency";
var _HCI = "HubContentInfo";
var _HCM = "HubContentMarkdown";
var _HCN = "HubContentName";
var _HCS = "HubContentStatus";
var _HCSK = "HubContentSearchKeywords";
var _HCT = "HubContentType";
var _HCV = "HubContentVersion";
var _HCo = "HolidayConfig";
var _HD2 = "HubDescription";
var _HDN = "HubDisplayName";
var _HEFSC = "HomeEfsFileSystemCreation";
var _HEFSI = "HomeEfsFileSystemId";
var _HEFSKKI = "HomeEfsFileSystemKmsKeyId";
var _HI = "HubInfo";
var _HIT2 = "HiddenInstanceTypes";
var _HLAC = "HumanLoopActivationConditions";
var _HLC = "HumanLoopConfig";
var _HMT = "HiddenMlTools";
var _HN = "HubName";
var _HP = "HyperParameters";
var _HPAS = "HyperParameterAlgorithmSpecification";
var _HPR = "HyperParameterRanges";
var _HPS = "HyperParameterSpecification";
var _HPSy = "HyperParameterSpecifications";
var _HPTET = "HyperParameterTuningEndTime";
var _HPTIC = "HyperParameterTuningInstanceConfig";
var _HPTICy = "HyperParameterTuningInstanceConfigs";
var _HPTJ = "HyperParameterTuningJob";
var _HPTJA = "HyperParameterTuningJobArn";
var _HPTJC = "HyperParameterTuningJobConfig";
var _HPTJCD = "HyperParameterTuningJobCompletionDetails";
var _HPTJCR = "HyperParameterTuningJobConsumedResources";
var _HPTJD = "HyperParameterTrainingJobDefinition";
var _HPTJDy = "HyperParameterTrainingJobDefinitions";
var _HPTJN = "HyperParameterTuningJobName";
var _HPTJO = "HyperParameterTuningJobObjective";
var _HPTJOy = "HyperParameterTuningJobObjectives";
var _HPTJS = "HyperParameterTuningJobStatus";
var _HPTJSC = "HyperParameterTuningJobStrategyConfig";
var _HPTJSE = "HyperParameterTuningJobSearchEntity";
var _HPTJSy = "HyperParameterTrainingJobSummary";
var _HPTJSyp = "HyperParameterTuningJobSummary";
var _HPTJSype = "HyperParameterTuningJobSummaries";
var _HPTJSyper = "HyperParameterTrainingJobSummaries";
var _HPTJWSC = "HyperParameterTuningJobWarmStartConfig";
var _HPTRC = "HyperParameterTuningResourceConfig";
var _HPo = "HookParameters";
var _HS2 = "HubStatus";
var _HSC = "HyperbandStrategyConfig";
var _HSK = "HubSearchKeywords";
var _HSMI = "HiddenSageMakerImage";
var _HSMIVA = "HiddenSageMakerImageVersionAliases";
var _HSMIVAL = "HiddenSageMakerImageVersionAliasesList";
var _HSSC = "HubS3StorageConfig";
var _HTC = "HumanTaskConfig";
var _HTUA = "HumanTaskUiArn";
var _He = "Header";
var _IA = "InferenceAttribute";
var _IAT = "IpAddressType";
var _IATR = "InputArtifactsToRemove";
var _IAn = "InputArtifacts";
var _ICC = "InfraCheckConfig";
var _ICCSS = "InferenceComponentContainerSpecificationSummary";
var _ICCSn = "InferenceComponentContainerSpecification";
var _ICm = "ImageConfig";
var _ICn = "InstanceCount";
var _ICnfr = "InfrastructureConfig";
var _ICns = "InstanceConfigs";
var _ICs = "IsCheckpoint";
var _IDC = "InputDataConfig";
var _IDm = "ImageDigest";
var _IEC = "InferenceExecutionConfig";
var _IEn = "IncludeEdges";
var _IF = "InputFilter";
var _IG = "InstanceGroups";
var _IGHCC = "InstanceGroupHealthCheckConfiguration";
var _IGM = "InstanceGroupMetadata";
var _IGN = "InstanceGroupName";
var _IGNn = "InstanceGroupNames";
var _IGTD = "InstanceGroupsToDelete";
var _IGn = "InstanceGroup";
var _IHAC = "InferenceHubAccessConfig";
var _IHCR = "ImportHubContentRequest";
var _IIAN = "ItemIdentifierAttributeName";
var _IIRI = "IncludeInferenceResponseIn";
var _IIa = "IamIdentity";
var _IIm = "ImageId";
var _IIns = "InstanceIds";
var _IM2 = "InputMode";
var _IMAP = "InstanceMemoryAllocationPercentage";
var _IMR = "InvocationsMaxRetries";
var _IMSC = "InstanceMetadataServiceConfiguration";
var _IN = "ImageName";
var _INn = "InputName";
var _IPC = "IamPolicyConstraints";
var _IPCn = "InstancePlacementConfig";
var _IPLn = "InstancePreferenceList";
var _IPOAS = "IdentityProviderOAuthSettings";
var _IPOASd = "IdentityProviderOAuthSetting";
var _IPR = "IntegerParameterRange";
var _IPRS = "IntegerParameterRangeSpecification";
var _IPRn = "IntegerParameterRanges";
var _IPS = "InstancePoolSummary";
var _IPSL = "InstancePoolSummaryList";
var _IPn = "InstancePreference";
var _IPnr = "InProgress";
var _IPns = "InstancePools";
var _IPnst = "InstancePreferences";
var _IR = "IsRequired";
var _IRS = "IdleResourceSharing";
var _IRV = "ImageReleaseVersion";
var _IRn = "InstanceRequirements";
var _IS = "IdleSettings";
var _ISC = "InstanceStorageConfigs";
var _ISN = "InferenceSpecificationName";
var _ISS = "ImageScanStatuses";
var _ISn = "InferenceSpecification";
var _IT = "InstanceTypes";
var _ITCB = "IncrementTargetCountBy";
var _ITD = "InstanceTypeDetails";
var _ITIM = "IdleTimeoutInMinutes";
var _ITIS = "InvocationsTimeoutInSeconds";
var _ITn = "InstanceType";
var _ITnf = "InfrastructureType";
var _ITnt = "InterfaceType";
var _ITs = "IsTunable";
var _IU = "ImageUri";
var _IUIC = "InUseInstanceCount";
var _IVN = "ImageVersionNumber";
var _IVS = "ImageVersionStatus";
var _Id = "Id";
var _Im = "Image";
var _Is = "Issuer";
var _J = "Job";
var _JA = "JobArn";
var _JC = "JobCategory";
var _JCD = "JobConfigDocument";
var _JCSV = "JobConfigSchemaVersion";
var _JCT = "JsonContentTypes";
var _JLAS = "JupyterLabAppSettings";
var _JN = "JobName";
var _JS = "JoinSource";
var _JSAS = "JupyterServerAppSettings";
var _JSST = "JobSecondaryStatusTransition";
var _JSSTo = "JobSecondaryStatusTransitions";
var _JSo = "JobStatus";
var _JT = "JobType";
var _JU = "JwksUri";
var _Js = "Json";
var _K2 = "Key";
var _KAPIS = "KeepAlivePeriodInSeconds";
var _KC = "KubernetesConfig";
var _KGAS = "KernelGatewayAppSettings";
var _KKI = "KmsKeyId";
var _KS = "KendraSettings";
var _LA = "LabelAttribute";
var _LARist = "ListAliasesResponse";
var _LBTJ = "LastBatchTransformJob";
var _LCA = "LifecycleConfigArns";
var _LCAi = "LifecycleConfigArn";
var _LCC = "LifeCycleConfig";
var _LCN = "LifecycleConfigName";
var _LE = "LogoutEndpoint";
var _LEPEA = "LastExecutedPipelineExecutionArn";
var _LEPEDN = "LastExecutedPipelineExecutionDisplayName";
var _LEPES = "LastExecutedPipelineExecutionStatus";
var _LGAi = "LineageGroupArn";
var _LH = "LabelHeaders";
var _LHPTJ = "ListHyperParameterTuningJobs";
var _LHPTJR = "ListHyperParameterTuningJobsRequest";
var _LHPTJRi = "ListHyperParameterTuningJobsResponse";
var _LI = "LabelIndex";
var _LJA = "LabelingJobArn";
var _LJDA = "LabelingJobDataAttributes";
var _LM = "LifecycleManagement";
var _LMB = "LastModifiedBy";
var _LMES = "LastMonitoringExecutionSummary";
var _LMT = "LastModifiedTime";
var _LMTA = "LastModifiedTimeAfter";
var _LMTB = "LastModifiedTimeBefore";
var _LMi = "LineageMetadata";
var _LP = "LocalPath";
var _LRT = "LastRunTime";
var _LTI = "ListTagsInput";
var _LTJFHPTJ = "ListTrainingJobsForHyperParameterTuningJob";
var _LTJFHPTJR = "ListTrainingJobsForHyperParameterTuningJobRequest";
var _LTJFHPTJRi = "ListTrainingJobsForHyperParameterTuningJobResponse";
var _LTO = "ListTagsOutput";
var _LTi = "LineageTypes";
var _LTis = "ListTags";
var _LUD = "LastUpdatedDate";
var _LUS = "LastUpdateStatus";
var _La = "Labels";
var _Las = "Last";
var _Li = "Line";
var _M2 = "Message";
var _MA = "ModelArn";
var _MAA = "MonitoringAlertActions";
var _MAC = "ModelAccessConfig";
var _MAMLJRIS = "MaxAutoMLJobRuntimeInSeconds";
var _MAN = "MonitoringAlertName";
var _MAS = "ModelApprovalStatus";
var _MASL = "MonitoringAlertSummaryList";
var _MASo = "MonitoringAlertSummaries";
var _MASon = "MonitoringAlertSummary";
var _MASoni = "MonitoringAppSpecification";
var _MAo = "ModelArtifacts";
var _MAodi = "ModifiedAfter";
var _MB = "ModifiedBefore";
var _MBAS = "ModelBiasAppSpecification";
var _MBC = "MonitoringBaselineConfig";
var _MBS = "MaximumBatchSize";
var _MC = "MlflowConfig";
var _MCA = "ModelCardArn";
var _MCC2 = "ModelCardContent";
var _MCCo = "ModelClientConfig";
var _MCCod = "ModelCompilationConfig";
var _MCCon = "MonitoringClusterConfig";
var _MCDF = "MonitoringCsvDatasetFormat";
var _MCMRIM = "MinCpuMemoryRequiredInMb";
var _MCN = "ModelCardName";
var _MCR = "MonitoringConstraintsResource";
var _MCS = "ModelCardStatus";
var _MCSC = "ModelCardSecurityConfig";
var _MCSode = "ModelCacheSetting";
var _MCT = "MaxConcurrentTransforms";
var _MCTC = "MaxConcurrentTaskCount";
var _MCV2 = "ModelCardVersion";
var _MCa = "MaxCandidates";
var _MCaxo = "MaxConcurrency";
var _MCi = "MinCount";
var _MCod = "ModelCard";
var _MDE = "ModelDashboardEndpoint";
var _MDET = "ModelDataETag";
var _MDEo = "ModelDashboardEndpoints";
var _MDF = "MonitoringDatasetFormat";
var _MDI = "ModelDashboardIndicator";
var _MDIA = "ModelDashboardIndicatorAction";
var _MDLe = "MetricDefinitionList";
var _MDM = "ModelDashboardModel";
var _MDMC = "ModelDashboardModelCard";
var _MDMS = "ModelDashboardMonitoringSchedule";
var _MDMSo = "ModelDashboardMonitoringSchedules";
var _MDQ2 = "ModelDataQuality";
var _MDS = "ModelDataSource";
var _MDU = "ModelDataUrl";
var _MDa2 = "MaxDepth";
var _MDe2 = "MetricDefinitions";
var _MDem = "MemberDefinitions";
var _MDemb = "MemberDefinition";
var _MDet2 = "MetricData";
var _MDetri = "MetricDefinition";
var _MDl = "MlflowDetails";
var _ME = "MetricsEndpoints";
var _MEAS = "ModelExplainabilityAppSpecification";
var _MEI = "MlflowExperimentId";
var _MEL = "MetricsEndpointList";
var _MEN = "MlflowExperimentName";
var _MEP = "MetricsEndpointPath";
var _MESo = "MonitoringExecutionSummary";
var _MESon = "MonitoringExecutionStatus";
var _MEVSIG = "MaximumEbsVolumeSizeInGb";
var _MEa = "ManifestEtag";
var _MEax = "MaxEpoch";
var _MEe = "MetricsEndpoint";
var _MIC = "MinInstanceCount";
var _MICa = "MaxInstanceCount";
var _MICo = "ModelInfrastructureConfig";
var _MIMSV = "MinimumInstanceMetadataServiceVersion";
var _MIS = "ManagedInstanceScaling";
var _MITIM = "MinIdleTimeoutInMinutes";
var _MITIMa = "MaxIdleTimeoutInMinutes";
var _MIo = "ModelId";
var _MIod = "ModelInput";
var _MIon = "MonitoringInput";
var _MIoni = "MonitoringInputs";
var _MJD = "MonitoringJobDefinition";
var _MJDF = "MonitoringJsonDatasetFormat";
var _MJDN = "MonitoringJobDefinitionName";
var _MLC = "ModelLifeCycle";
var _MLF = "MLFramework";
var _MM = "ModelMetrics";
var _MMC = "MultiModelConfig";
var _MN2 = "MetricName";
var _MNOTJ = "MaxNumberOfTrainingJobs";
var _MNOTJNI = "MaxNumberOfTrainingJobsNotImproving";
var _MNo = "MountName";
var _MNod = "ModelName";
var _MO = "MonitoringOutput";
var _MOC = "MonitoringOutputConfig";
var _MOo = "MonitoringOutputs";
var _MP = "MountPath";
var _MPA = "ModelPackageArn";
var _MPAL = "ModelPackageArnList";
var _MPC = "ModelPackageConfig";
var _MPCD = "ModelPackageContainerDefinition";
var _MPCDL = "ModelPackageContainerDefinitionList";
var _MPD = "ModelPackageDescription";
var _MPDF = "MonitoringParquetDatasetFormat";
var _MPES = "MaxParallelExecutionSteps";
var _MPFIS = "MetricPublishFrequencyInSeconds";
var _MPG = "ModelPackageGroup";
var _MPGA = "ModelPackageGroupArn";
var _MPGD = "ModelPackageGroupDescription";
var _MPGN = "ModelPackageGroupName";
var _MPGS = "ModelPackageGroupStatus";
var _MPIMB = "MaxPayloadInMB";
var _MPMC = "ModelPackageModelCard";
var _MPN = "ModelPackageName";
var _MPRT = "ModelPackageRegistrationType";
var _MPSC = "ModelPackageSecurityConfig";
var _MPSD = "ModelPackageStatusDetails";
var _MPSI = "ModelPackageStatusItem";
var _MPSIL = "ModelPackageStatusItemList";
var _MPSo = "ModelPackageStatus";
var _MPTIS = "MaxPendingTimeInSeconds";
var _MPTJ = "MaxParallelTrainingJobs";
var _MPV = "ModelPackageVersion";
var _MPVP = "ModelPackageValidationProfile";
var _MPVPo = "ModelPackageValidationProfiles";
var _MPVS = "ModelPackageValidationSpecification";
var _MPe = "MetadataProperties";
var _MPo = "ModelPackage";
var _MQ = "ModelQuality";
var _MQAS = "ModelQualityAppSpecification";
var _MQC = "ModelQuantizationConfig";
var _MR2 = "MaxResults";
var _MRA = "MlReservationArns";
var _MRAa = "MaximumRetryAttempts";
var _MRAl = "MlflowResourceArn";
var _MRAle = "MlReservationArn";
var _MRC = "MaxRecordCount";
var _MRI = "MlflowRunId";
var _MRIS = "MaxRuntimeInSeconds";
var _MRM = "ModelRegistrationMode";
var _MRN = "MlflowRunName";
var _MRPTJIS = "MaxRuntimePerTrainingJobInSeconds";
var _MRS = "ModelRegisterSettings";
var _MRa2 = "MaxResource";
var _MRi = "MinResource";
var _MRo = "MonitoringResources";
var _MS = "ModelSource";
var _MSA = "MonitoringScheduleArn";
var _MSC = "MonitoringScheduleConfig";
var _MSCo = "ModelShardingConfig";
var _MSCon = "MonitoringStoppingCondition";
var _MSDC = "ModelSpeculativeDecodingConfig";
var _MSDTDS = "ModelSpeculativeDecodingTrainingDataSource";
var _MSIMB = "MemorySizeInMB";
var _MSLo = "MonitoringScheduleList";
var _MSN = "MonitoringScheduleName";
var _MSO = "MonitoringS3Output";
var _MSR = "MonitoringStatisticsResource";
var _MSS = "MonitoringScheduleStatus";
var _MSSa = "MaximumStepSize";
var _MST = "ManagedStorageType";
var _MSU = "ManifestS3Uri";
var _MSa = "MaintenanceStatus";
var _MSe2 = "MetricsSource";
var _MSon = "MonitoringSchedules";
var _MSoni = "MonitoringSchedule";
var _MTe = "MediaType";
var _MTo = "MonitoringType";
var _MV = "MinValue";
var _MVA = "ModelVariantActions";
var _MVC = "ModelVariantConfig";
var _MVCL = "ModelVariantConfigList";
var _MVa = "MaxValue";
var _MVl = "MlflowVersion";
var _MWTIS = "MaxWaitTimeInSeconds";
var _Ma2 = "Max";
var _Met2 = "Metrics";
var _Mi2 = "Min";
var _Mo = "Mode";
var _Mode = "Model";
var _N2 = "Name";
var _NAR = "NodeAdditionResult";
var _NCa = "NameContains";
var _NCe = "NetworkConfig";
var _NCo = "NotificationConfiguration";
var _NF = "NestedFilters";
var _NFL = "NestedFiltersList";
var _NI = "NodeId";
var _NIA = "NotebookInstanceArn";
var _NII = "NetworkInterfaceId";
var _NILCN = "NotebookInstanceLifecycleConfigName";
var _NIN = "NotebookInstanceName";
var _NIS = "NotebookInstanceStatus";
var _NISo = "NotebookInstanceSummary";
var _NIe = "NetworkInterface";
var _NIo = "NodeIds";
var _NLI = "NodeLogicalId";
var _NLIo = "NodeLogicalIds";
var _NMN = "NearestModelName";
var _NOHWPDO = "NumberOfHumanWorkersPerDataObject";
var _NOO = "NotebookOutputOption";
var _NOTJONI = "NumberOfTrainingJobsObjectiveNotImproving";
var _NPD = "NextPatchDate";
var _NPM = "NodeProvisioningMode";
var _NPN = "NestedPropertyName";
var _NR = "NodeRecovery";
var _NRE = "NonRetryableError";
var _NT2 = "NodeType";
var _NTAo = "NotificationTopicArn";
var _NTe = "NextToken";
var _NV = "NumberValue";
var _NVC = "NeoVpcConfig";
var _OA = "OutputArtifacts";
var _OATR = "OutputArtifactsToRemove";
var _OBTJ = "OverallBestTrainingJob";
var _OC = "OptimizationConfig";
var _OCFR = "OidcConfigForResponse";
var _OCT = "OriginalCreationTime";
var _OCi = "OidcConfig";
var _OCn = "OnCreate";
var _OCp = "OptimizationConfigs";
var _OCu = "OutputConfig";
var _OCut = "OutputCompression";
var _ODC = "OutputDataConfig";
var _ODn = "OnDemand";
var _OE = "OptimizationEnvironment";
var _OET = "OptimizationEndTime";
var _OEv = "OverrideEnvironment";
var _OF = "OutputFormat";
var _OFu = "OutputFilter";
var _OIC = "OnInitComplete";
var _OJA = "OptimizationJobArn";
var _OJMS = "OptimizationJobModelSource";
var _OJMSS = "OptimizationJobModelSourceS3";
var _OJN = "OptimizationJobName";
var _OJOC = "OptimizationJobOutputConfig";
var _OJS = "OptimizationJobStatus";
var _OJSpt = "OptimizationJobSummary";
var _OMAC = "OptimizationModelAccessConfig";
var _OMD = "OidcMemberDefinition";
var _OMPA = "OutputModelPackageArn";
var _ON = "OutputName";
var _OO = "OptimizationOutput";
var _OS = "ObjectiveStatus";
var _OSC = "OnlineStoreConfig";
var _OSCb = "ObjectiveStatusCounters";
var _OSCf = "OfflineStoreConfig";
var _OSDHC = "OnStartDeepHealthChecks";
var _OSMM = "OptimizationSageMakerModel";
var _OSS = "OfflineStoreStatus";
var _OSSC = "OnlineStoreSecurityConfig";
var _OST = "OptimizationStartTime";
var _OSU = "OutputS3Uri";
var _OT = "OptimizationType";
var _OTp = "OptimizationTypes";
var _OVC = "OverrideVpcConfig";
var _OVCp = "OptimizationVpcConfig";
var _Op = "Operator";
var _Or = "Orchestrator";
var _Ou = "Outputs";
var _P2 = "Parameters";
var _PA = "ProbabilityAttribute";
var _PAC = "PartnerAppConfig";
var _PAI = "ProvisioningArtifactId";
var _PAPSU = "PostAnalyticsProcessorSourceUri";
var _PARC = "PrefixAwareRoutingConfig";
var _PAa = "ParameterAdditions";
var _PAi = "PipelineArn";
var _PAr = "ProjectArn";
var _PC = "PrimaryContainer";
var _PCC = "ProcessingClusterConfig";
var _PCFU = "ProfilerConfigForUpdate";
var _PCL = "PriorityClassList";
var _PCa = "ParallelismConfiguration";
var _PCay = "PayloadConfig";
var _PCr = "ProfilerConfig";
var _PCri = "PriorityClass";
var _PCrio = "PriorityClasses";
var _PCro = "ProvisionedConcurrency";
var _PDN = "PipelineDisplayName";
var _PDi = "PipelineDescription";
var _PDr = "ProjectDescription";
var _PE = "PipelineExecution";
var _PEA = "PipelineExecutionArn";
var _PEC = "PipelineExperimentConfig";
var _PED = "PipelineExecutionDescription";
var _PEDN = "PipelineExecutionDisplayName";
var _PES = "PipelineExecutionStatus";
var _PET = "ProcessingEndTime";
var _PFSO = "ProcessingFeatureStoreOutput";
var _PHPTJ = "ParentHyperParameterTuningJobs";
var _PHPTJa = "ParentHyperParameterTuningJob";
var _PHTLA = "PreHumanTaskLambdaArn";
var _PI = "ProbabilityIndex";
var _PIIM = "ProfilingIntervalInMilliseconds";
var _PIP = "ProcessingInstancePreference";
var _PIPL = "ProcessingInstancePreferenceList";
var _PIa = "PathId";
var _PIl = "PlatformIdentifier";
var _PIr = "ProcessingInputs";
var _PIri = "PrincipalId";
var _PIro = "ProjectId";
var _PIroc = "ProcessingInput";
var _PIrod = "ProductId";
var _PIrog = "ProgressInfo";
var _PJ = "ProcessingJob";
var _PJA = "ProcessingJobArn";
var _PJN = "ProcessingJobName";
var _PJS = "ProcessingJobStatus";
var _PL = "ProgrammingLang";
var _PLI = "ProductListingIds";
var _PLa = "ParameterList";
var _PLr = "PrefixLength";
var _PN = "ProfileName";
var _PNa = "PartitionNames";
var _PNi = "PipelineName";
var _PNr = "ProjectName";
var _PO = "ProcessingOutput";
var _POC = "ProcessingOutputConfig";
var _POr = "ProcessingOutputs";
var _PP2 = "PipelineParameters";
var _PPIro = "ProvisionedProductId";
var _PPSM = "ProvisionedProductStatusMessage";
var _PPr = "ProfilingParameters";
var _PPro = "ProvisioningParameter";
var _PProv = "ProvisioningParameters";
var _PR = "ProcessingResources";
var _PRC = "ProfilerRuleConfigurations";
var _PRCr = "ProfilerRuleConfiguration";
var _PRES = "ProfilerRuleEvaluationStatuses";
var _PRESr = "ProfilerRuleEvaluationStatus";
var _PRa = "ParameterRanges";
var _PRar = "ParameterRange";
var _PRara = "ParameterRemovals";
var _PS = "PatchingStrategy";
var _PSC = "ProcessingStoppingCondition";
var _PSI = "ProcessingS3Input";
var _PSO = "ProcessingS3Output";
var _PSP = "ProjectS3Path";
var _PST = "ProcessingStartTime";
var _PSa = "PatchSchedule";
var _PSi = "PipelineStatus";
var _PSlac = "PlacementSpecifications";
var _PSlace = "PlacementSpecification";
var _PSr = "ProjectStatus";
var _PSri = "PrimaryStatus";
var _PSro = "ProfilingStatus";
var _PTA = "ProbabilityThresholdAttribute";
var _PTC = "PreTrainingConstraints";
var _PTCo = "PostTrainingConstraints";
var _PTR = "PreTrainingReport";
var _PTRa = "ParametersToRemove";
var _PTRo = "PostTrainingReport";
var _PTRr = "PropertiesToRemove";
var _PTr = "ProblemType";
var _PUST = "PerUnitStorageThroughput";
var _PV = "ProductionVariants";
var _PVCRS = "ProductionVariantCapacityReservationSummary";
var _PVD = "PipelineVersionDescription";
var _PVDN = "PipelineVersionDisplayName";
var _PVI = "PipelineVersionId";
var _PVMIS = "ProductionVariantManagedInstanceScaling";
var _PVMISSIP = "ProductionVariantManagedInstanceScalingScaleInPolicy";
var _PVRC = "ProductionVariantRoutingConfig";
var _PVSC = "ProductionVariantServerlessConfig";
var _PVSLr = "ProductionVariantStatusList";
var _PVSLro = "ProductionVariantSummaryList";
var _PVSr = "ProductionVariantStatus";
var _PVSro = "ProductionVariantSummary";
var _PVi = "PipelineVersion";
var _PWTP = "PublicWorkforceTaskPrice";
var _Pa = "Parquet";
var _Par = "Parameter";
var _Pare = "Parent";
var _Paren = "Parents";
var _Pe = "Percentage";
var _Pef = "Peft";
var _Pen = "Pending";
var _Pi = "Pipeline";
var _Pr = "Properties";
var _Pro = "Processor";
var _Proj = "Project";
var _QF = "QueryFilters";
var _QLR = "QueryLineageRequest";
var _QPA = "QProfileArn";
var _QS2 = "QueryString";
var _R = "Report";
var _RA = "ResourceArn";
var _RAC = "RepositoryAuthConfig";
var _RAM = "RepositoryAccessMode";
var _RARN2 = "RoleARN";
var _RAo = "RoleArn";
var _RAoo = "RootAccess";
var _RBJ = "ReusedByJob";
var _RCA = "ReservedCapacityArn";
var _RCN = "RuleConfigurationName";
var _RCO = "ReservedCapacityOffering";
var _RCOe = "ReservedCapacityOfferings";
var _RCPA = "RepositoryCredentialsProviderArn";
var _RCS = "ReservedCapacitySummaries";
var _RCSe = "ReservedCapacitySummary";
var _RCT = "ReservedCapacityType";
var _RCe = "ResourceConfig";
var _RCo = "RoutingConfig";
var _RDC = "RemoteDebugConfig";
var _RDD = "RedshiftDatasetDefinition";
var _RDP = "RollingDeploymentPolicy";
var _RDo = "RootlessDocker";
var _REI = "RuleEvaluatorImage";
var _REJA = "RuleEvaluationJobArn";
var _RES = "RuleEvaluationStatus";
var _RETB = "RequestedEndTimeBefore";
var _REe = "RetryableError";
var _RGA = "RoleGroupAssignments";
var _RGAL = "RoleGroupAssignmentsList";
var _RGAo = "RoleGroupAssignment";
var _RI2 = "ResolvedImage";
var _RIFN = "RecordIdentifierFeatureName";
var _RIG = "RestrictedInstanceGroups";
var _RIGC = "RestrictedInstanceGroupsConfig";
var _RII = "RecommendedInferenceImage";
var _RIS = "RuntimeInSeconds";
var _RIU = "ResourceInUse";
var _RIe = "RecommendationId";
var _RJCC = "RecommendationJobContainerConfig";
var _RJPC = "RecommendationJobPayloadConfig";
var _RJVC = "RecommendationJobVpcConfig";
var _RL = "ResourceLimits";
var _RLE = "ResourceLimitExceeded";
var _RMBS = "RollbackMaximumBatchSize";
var _RMV = "ReferenceMinVersion";
var _RN2 = "ReleaseNotes";
var _RNF2 = "ResourceNotFound";
var _RNe = "RecipeName";
var _RNo = "RoleName";
var _RNu2 = "RunName";
var _ROSU = "ResolvedOutputS3Uri";
var _RP2 = "RuleParameters";
var _RPSU = "RecordPreprocessorSourceUri";
var _RR = "RiskRating";
var _RRBTIS = "ResourceRetainedBillableTimeInSeconds";
var _RS = "ResourceSpec";
var _RSAS = "RSessionAppSettings";
var _RSCU = "RStudioConnectUrl";
var _RSPMU = "RStudioPackageManagerUrl";
var _RSSPAS = "RStudioServerProAppSettings";
var _RSSPDS = "RStudioServerProDomainSettings";
var _RSSPDSFU = "RStudioServerProDomainSettingsForUpdate";
var _RSTA = "RequestedStartTimeAfter";
var _RSa = "RandomSeed";
var _RSe = "RetryStrategy";
var _RSec = "RecommendationStatus";
var _RSo = "RoutingStrategy";
var _RTIC = "RealTimeInferenceConfig";
var _RTIR = "RealTimeInferenceRecommendations";
var _RTIRe = "RealTimeInferenceRecommendation";
var _RTe = "ResolutionTime";
var _RU = "RepositoryUrl";
var _RUP = "RollingUpdatePolicy";
var _RV = "RootVolume";
var _RWT = "RecordWrapperType";
var _Ra = "Range";
var _Rea = "Reason";
var _Reg = "Regex";
var _Rel = "Relation";
var _Rep = "Repository";
var _Res = "Resource";
var _Resu = "Results";
var _S = "Source";
var _SA = "SourceArn";
var _SAE = "SlrAccessEntry";
var _SAL = "SourceAlgorithmList";
var _SAP = "S3ArtifactPath";
var _SAS = "SourceAlgorithmSpecification";
var _SAe = "SecretArn";
var _SAo = "SourceAlgorithm";
var _SAou = "SourceAlgorithms";
var _SAt = "StartArns";
var _SBo = "SortBy";
var _SC2 = "SecurityConfig";
var _SCC = "SessionChainingConfig";
var _SCPD = "ServiceCatalogProvisioningDetails";
var _SCPPD = "ServiceCatalogProvisionedProductDetails";
var _SCS = "SlurmConfigStrategy";
var _SCT = "SupportedContentTypes";
var _SCTo = "S3CompressionType";
var _SCTu = "SupportedCompressionTypes";
var _SCc2 = "SchedulerConfig";
var _SCche = "ScheduleConfig";
var _SCh = "ShuffleConfig";
var _SCl = "SlurmConfig";
var _SCt = "StoppingCondition";
var _SCtr = "StrategyConfig";
var _SD2 = "StackDetail";
var _SDDT = "S3DataDistributionType";
var _SDS = "S3DataSource";
var _SDT = "S3DataType";
var _SDTu = "SupportsDistributedTraining";
var _SDo = "SourceDetail";
var _SDt = "StatusDetails";
var _SDta = "StageDescription";
var _SDtd = "StdDev";
var _SDu = "SubDomain";
var _SE2 = "StatusEquals";
var _SEC = "SharedEnvironmentConfig";
var _SECe = "SelectiveExecutionConfig";
var _SEL = "SearchExpressionList";
var _SET = "SupportedEndpointType";
var _SEc = "ScheduleExpression";
var _SEe = "SearchExpression";
var _SEu = "SubExpressions";
var _SFSC = "S3FileSystemConfig";
var _SG = "SecurityGroups";
var _SGI = "SecurityGroupIds";
var _SGIFDB = "SecurityGroupIdForDomainBoundary";
var _SHP = "StaticHyperParameters";
var _SHPu = "SupportedHyperParameters";
var _SI = "SourceId";
var _SIC = "SourceIpConfig";
var _SICe = "SelectedInstanceCount";
var _SIERto = "StopInferenceExperimentRequest";
var _SIGB = "SizeInGiB";
var _SIM = "S3InputMode";
var _SIMu = "SupportedInputModes";
var _SIP = "ScaleInPolicy";
var _SIT = "SourceIdType";
var _SITe = "SelectedInstanceType";
var _SITu = "SupportedInstanceTypes";
var _SIn = "S3Input";
var _SIo = "SourceIdentity";
var _SIou = "SourceIp";
var _SIp = "SpecifiedImage";
var _SIu = "SubnetIds";
var _SIub = "SubnetId";
var _SJC = "ServerlessJobConfig";
var _SKKI = "S3KmsKeyId";
var _SL = "SequenceLength";
var _SM = "StatusMessage";
var _SMA = "S3ModelArtifacts";
var _SMDS = "S3ModelDataSource";
var _SMIA = "SageMakerImageArn";
var _SMIN = "SageMakerImageName";
var _SMIVA = "SageMakerImageVersionAliases";
var _SMIVAa = "SageMakerImageVersionArn";
var _SMIVAag = "SageMakerImageVersionAlias";
var _SMM = "SageMakerModel";
var _SMPA = "SourceModelPackageArn";
var _SMPHCA = "SageMakerPublicHubContentArn";
var _SMV = "SkipModelValidation";
var _SNLI = "SuccessfulNodeLogicalIds";
var _SNte = "StepName";
var _SO = "SortOrder";
var _SOL = "S3OutputLocation";
var _SOP = "S3OutputPath";
var _SOu = "S3Output";
var _SPEA = "SourcePipelineExecutionArn";
var _SPU = "SamplePayloadUrl";
var _SPV = "ShadowProductionVariants";
var _SPr = "S3Presign";
var _SR2 = "StatisticsResource";
var _SRIIT = "SupportedRealtimeInferenceInstanceTypes";
var _SRL = "SearchResultsList";
var _SRMIMET = "SupportedResponseMIMETypes";
var _SRe = "SearchRecord";
var _SRea = "SearchRequest";
var _SRear = "SearchResponse";
var _SSC = "S3StorageConfig";
var _SSL = "SelectedStepList";
var _SSOAA = "SingleSignOnApplicationArn";
var _SSOMAII = "SingleSignOnManagedApplicationInstanceId";
var _SSSp = "SpaceStorageSettings";
var _SST = "SecondaryStatusTransitions";
var _SSTe = "SecondaryStatusTransition";
var _SSU = "SourceS3Uri";
var _SSe = "SecondaryStatus";
var _SSel = "SelectedStep";
var _SSele = "SelectedSteps";
var _SSh = "SharingSettings";
var _SSt = "StageStatus";
var _SSu = "SupportStatus";
var _ST2 = "SourceType";
var _STAt = "StartTimeAfter";
var _STIT = "SupportedTransformInstanceTypes";
var _STITu = "SupportedTrainingInstanceTypes";
var _STJOM = "SupportedTuningJobObjectiveMetrics";
var _STO2 = "StartTimeOffset";
var _STPOR = "SearchTrainingPlanOfferingsRequest";
var _STc = "ScalingType";
var _STch = "ScheduledTime";
var _STo = "SourceTypes";
var _STp = "SplitType";
var _STt = "StartTime";
var _STto = "StorageType";
var _STu = "SuccessTopic";
var _SU = "SourceUri";
var _SUC = "ScheduledUpdateConfig";
var _SUM = "S3UploadMode";
var _SUS = "SoftwareUpdateStatus";
var _SUr = "S3Uri";
var _SV2 = "StringValue";
var _SWP = "StudioWebPortal";
var _SWPA = "StudioWebPortalAccess";
var _SWPS = "StudioWebPortalSettings";
var _S_ = "S3";
var _Sco = "Scope";
var _Se = "Seed";
var _Sea = "Search";
var _Sl = "Slurm";
var _Sp = "Spot";
var _St2 = "Status";
var _Stage = "Stage";
var _Stati = "Statistics";
var _Sto = "Stopped";
var _Str = "Strategy";
var _Su2 = "Successful";
var _Sub = "Subnets";
var _Succ = "Succeeded";
var _T2 = "Type";
var _TA = "TrialArn";
var _TALIS = "TaskAvailabilityLifetimeInSeconds";
var _TAN = "TargetAttributeName";
var _TANi = "TimestampAttributeName";
var _TAV = "TransformAmiVersion";
var _TBAS = "TensorBoardAppSettings";
var _TBOC = "TensorBoardOutputConfig";
var _TCA = "TrialComponentArn";
var _TCAr = "TrialComponentArtifact";
var _TCAri = "TrialComponentArtifacts";
var _TCDN = "TrialComponentDisplayName";
var _TCMS = "TrialComponentMetricSummary";
var _TCMSr = "TrialComponentMetricSummaries";
var _TCN = "TrialComponentName";
var _TCP = "TrialComponentParameters";
var _TCPV = "TrialComponentParameterValue";
var _TCS = "TrialComponentSummaries";
var _TCSD = "TrialComponentSourceDetail";
var _TCSS = "TrialComponentSimpleSummary";
var _TCSSr = "TrialComponentSimpleSummaries";
var _TCSr = "TrialComponentSource";
var _TCSri = "TrialComponentStatus";
var _TCa = "TargetCount";
var _TCas = "TaskCount";
var _TCr = "TrialComponent";
var _TCra = "TrainingChannels";
var _TD = "TaskDescription";
var _TDS = "TrainingDataSource";
var _TDSr = "TransformDataSource";
var _TDt = "TtlDuration";
var _TE = "TokenEndpoint";
var _TET = "TrainingEndTime";
var _TETr = "TransformEndTime";
var _TF = "TableFormat";
var _TFOAC = "TenthFractionsOfACent";
var _TGHP = "TextGenerationHyperParameters";
var _TGJC = "TextGenerationJobConfig";
var _TH = "TotalHits";
var _THP = "TunedHyperParameters";
var _TI = "TrainingImage";
var _TIC = "TrainingImageConfig";
var _TICo = "TotalInstanceCount";
var _TID = "TrainingImageDigest";
var _TIM = "TrainingInputMode";
var _TIPS = "TrustedIdentityPropagationSettings";
var _TIr = "TransformInput";
var _TJ = "TrainingJob";
var _TJA = "TrainingJobArn";
var _TJAr = "TransformJobArn";
var _TJAu = "TuningJobArn";
var _TJCC = "TuningJobCompletionCriteria";
var _TJCD = "TuningJobCompletionDetails";
var _TJD = "TrainingJobDefinition";
var _TJDN = "TrainingJobDefinitionName";
var _TJDr = "TransformJobDefinition";
var _TJDra = "TrainingJobDefinitions";
var _TJEST = "TrainingJobEarlyStoppingType";
var _TJN = "TrainingJobName";
var _TJNr = "TransformJobName";
var _TJNu = "TuningJobName";
var _TJS = "TrainingJobStatus";
var _TJSC = "TrainingJobStatusCounters";
var _TJSr = "TransformJobStatus";
var _TJSra = "TrainingJobSummaries";
var _TJr = "TransformJob";
var _TK2 = "TagKeys";
var _TKa = "TaskKeywords";
var _TLa = "TagList";
var _TN = "TrialName";
var _TNa = "TableName";
var _TNe = "TemplateName";
var _TO = "TransformOutput";
var _TOMV = "TargetObjectiveMetricValue";
var _TOu = "TuningObjective";
var _TP = "TagPropagation";
var _TPA = "TrainingPlanArn";
var _TPAr = "TrainingPlanArns";
var _TPC = "ThreadsPerCore";
var _TPD = "TemplateProviderDetails";
var _TPDL = "TemplateProviderDetailList";
var _TPDe = "TemplateProviderDetail";
var _TPI = "TrainingProgressInfo";
var _TPN = "TrainingPlanName";
var _TPOI = "TrainingPlanOfferingId";
var _TPOr = "TrainingPlanOffering";
var _TPS = "TrainingPlanStatus";
var _TPSra = "TrainingPlanSummary";
var _TR = "TransformResources";
var _TRAC = "TrainingRepositoryAuthConfig";
var _TRAM = "TrainingRepositoryAccessMode";
var _TRCPA = "TrainingRepositoryCredentialsProviderArn";
var _TRa = "TargetResources";
var _TS = "TrainingSpecification";
var _TSC = "TargetStateCount";
var _TSCPE = "TotalStepCountPerEpoch";
var _TSCi = "TieredStorageConfig";
var _TSCim = "TimeSeriesConfig";
var _TSDS = "TransformS3DataSource";
var _TSFJC = "TimeSeriesForecastingJobConfig";
var _TSFS = "TimeSeriesForecastingSettings";
var _TST = "TrainingStartTime";
var _TSTi = "TimeSeriesTransformations";
var _TSTr = "TransformStartTime";
var _TSi = "TimeStamp";
var _TSri = "TrialSource";
var _TT = "TaskTitle";
var _TTIS = "TrainingTimeInSeconds";
var _TTLIS = "TaskTimeLimitInSeconds";
var _TURL = "TemplateURL";
var _TUSC = "TotalUltraServerCount";
var _Ta2 = "Tags";
var _Tag2 = "Tag";
var _Tai = "Taints";
var _Tas = "Task";
var _Te = "Technique";
var _Tim2 = "Timestamp";
var _Tr = "Trial";
var _Tra = "Transformations";
var _Ty = "Types";
var _U2 = "Uri";
var _UAR = "UpdateActionRequest";
var _UARpd = "UpdateArtifactRequest";
var _UBCE = "UsedByCurrentEndpoint";
var _UC2 = "UiConfig";
var _UCR = "UpdateClusterRequest";
var _UCRpd = "UpdateContextRequest";
var _UCs = "UserContext";
var _UDRp = "UpdateDomainRequest";
var _UF = "UpfrontFee";
var _UFMR = "UpdateFeatureMetadataRequest";
var _UG = "UserGroup";
var _UHCR = "UpdateHubContentRequest";
var _UHR = "UpdateHubRequest";
var _UIC = "UnhealthyInstanceCount";
var _UIE = "UserInfoEndpoint";
var _UIR = "UpdateImageRequest";
var _UIVR = "UpdateImageVersionRequest";
var _UMAR = "UpdateMlflowAppRequest";
var _UMPI = "UpdateModelPackageInput";
var _UNII = "UpdateNotebookInstanceInput";
var _UP = "UserPool";
var _UPA = "UserProfileArn";
var _UPN = "UserProfileName";
var _US = "UserSettings";
var _USC = "UltraServerCount";
var _USD = "USD";
var _USIl = "UltraServerId";
var _USSn = "UnifiedStudioSettings";
var _UST = "UltraServerType";
var _UTCR = "UpdateTrialComponentRequest";
var _UTSU = "UiTemplateS3Uri";
var _Ui = "Uid";
var _Un = "Unit";
var _Ur = "Url";
var _V2 = "Version";
var _VA = "VersionAliases";
var _VC = "VpcConfig";
var _VCL = "VisibilityConditionsList";
var _VCe = "VectorConfig";
var _VCi = "VisibilityConditions";
var _VEI = "VpcEndpointId";
var _VG = "VendorGuidance";
var _VH = "ValueHint";
var _VIp = "VpcId";
var _VKKI = "VolumeKmsKeyId";
var _VN = "VariantName";
var _VOTA = "VpcOnlyTrustedAccounts";
var _VP = "ValidationProfiles";
var _VR = "ValidationRole";
var _VS = "ValidationStatuses";
var _VSI = "VpcSourceIp";
var _VSIGB = "VolumeSizeInGB";
var _VSa = "ValidationSpecification";
var _VSar = "VariantStatus";
var _Va2 = "Value";
var _Val = "Values";
var _WA = "WorkforceArn";
var _WAC = "WorkerAccessConfiguration";
var _WAo = "WorkteamArn";
var _WG = "WorkGroup";
var _WIIS = "WaitIntervalInSeconds";
var _WMWS = "WeeklyMaintenanceWindowStart";
var _WNo = "WorkteamName";
var _WPS = "WarmPoolStatus";
var _WSC = "WarmStartConfig";
var _WST = "WarmStartType";
var _WSo = "WorkspaceSettings";
var _WVCR = "WorkforceVpcConfigRequest";
var _WVCRo = "WorkforceVpcConfigResponse";
var _We = "Weight";
var _Wo = "Workteam";
var _a = "application/json";
var _c2 = "client";
var _e2 = "error";
var _mT = "mediaType";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
var n02 = "com.amazonaws.sagemaker";
var _s_registry2 = new TypeRegistry(_s2);
var SageMakerServiceException$ = [-3, _s2, "SageMakerServiceException", 0, [], []];
_s_registry2.registerError(SageMakerServiceException$, SageMakerServiceException);
var n0_registry2 = new TypeRegistry(n02);
var ConflictException$2 = [
  -3,
  n02,
  _CE2,
  { [_e2]: _c2 },
  [_M2],
  [0]
];
n0_registry2.registerError(ConflictException$2, ConflictException2);
var ResourceInUse$ = [
  -3,
  n02,
  _RIU,
  { [_e2]: _c2 },
  [_M2],
  [0]
];
n0_registry2.registerError(ResourceInUse$, ResourceInUse);
var ResourceLimitExceeded$ = [
  -3,
  n02,
  _RLE,
  { [_e2]: _c2 },
  [_M2],
  [0]
];
n0_registry2.registerError(ResourceLimitExceeded$, ResourceLimitExceeded);
var ResourceNotFound$2 = [
  -3,
  n02,
  _RNF2,
  { [_e2]: _c2 },
  [_M2],
  [0]
];
n0_registry2.registerError(ResourceNotFound$2, ResourceNotFound2);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var ClientSecret = [0, n02, _CS, 8, 0];
var HumanLoopActivationConditions = [0, n02, _HLAC, { [_mT]: _a }, 0];
var ModelCardContent = [0, n02, _MCC2, 8, 0];
var ActionSource$ = [
  3,
  n02,
  _AS,
  0,
  [_SU, _ST2, _SI],
  [0, 0, 0],
  1
];
var AddClusterNodeSpecification$ = [
  3,
  n02,
  _ACNS,
  0,
  [_IGN, _ITCB, _AZ, _IT],
  [0, 1, 64 | 0, 64 | 0],
  2
];
var AdditionalEnis$ = [
  3,
  n02,
  _AE2,
  0,
  [_EE],
  [64 | 0]
];
var AdditionalInferenceSpecificationDefinition$ = [
  3,
  n02,
  _AISD,
  0,
  [_N2, _Co2, _D2, _STIT, _SRIIT, _SCT, _SRMIMET],
  [0, () => ModelPackageContainerDefinitionList, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0],
  2
];
var AdditionalModelDataSource$ = [
  3,
  n02,
  _AMDS,
  0,
  [_CN, _SDS],
  [0, () => S3ModelDataSource$],
  2
];
var AdditionalS3DataSource$ = [
  3,
  n02,
  _ASDS,
  0,
  [_SDT, _SUr, _CTo, _ET2],
  [0, 0, 0, 0],
  2
];
var AICapacityReservationConfig$ = [
  3,
  n02,
  _AICRC,
  0,
  [_CRP, _MRA],
  [0, 64 | 0]
];
var AIRecommendationComputeSpec$ = [
  3,
  n02,
  _AIRCS,
  0,
  [_IT, _CRC],
  [64 | 0, () => AICapacityReservationConfig$]
];
var AIRecommendationDeploymentConfiguration$ = [
  3,
  n02,
  _AIRDC,
  0,
  [_S_, _IU, _ITn, _ICn, _CCPI, _EV, _MCMRIM],
  [() => AIRecommendationDeploymentS3ChannelList, 0, 0, 1, 1, 128 | 0, 1]
];
var AIRecommendationDeploymentS3Channel$ = [
  3,
  n02,
  _AIRDSC,
  0,
  [_CN, _U2],
  [0, 0]
];
var AIRecommendationOptimizationDetail$ = [
  3,
  n02,
  _AIROD,
  0,
  [_OT, _OC],
  [0, 128 | 0],
  1
];
var AlarmDetails$ = [
  3,
  n02,
  _ADl2,
  0,
  [_ANl2],
  [0],
  1
];
var AlgorithmSpecification$ = [
  3,
  n02,
  _ASl,
  0,
  [_TIM, _TI, _ANlg, _MDe2, _ESMMTS, _CEo, _CA2, _TIC],
  [0, 0, 0, () => MetricDefinitionList, 2, 64 | 0, 64 | 0, () => TrainingImageConfig$],
  1
];
var AmazonQSettings$ = [
  3,
  n02,
  _AQS,
  0,
  [_St2, _QPA],
  [0, 0]
];
var AnnotationConsolidationConfig$ = [
  3,
  n02,
  _ACC,
  0,
  [_ACLA],
  [0],
  1
];
var AppLifecycleManagement$ = [
  3,
  n02,
  _ALM,
  0,
  [_IS],
  [() => IdleSettings$]
];
var AppSpecification$ = [
  3,
  n02,
  _ASp,
  0,
  [_IU, _CEo, _CA2],
  [0, 64 | 0, 64 | 0],
  1
];
var ArtifactSource$ = [
  3,
  n02,
  _ASr,
  0,
  [_SU, _STo],
  [0, () => ArtifactSourceTypes],
  1
];
var ArtifactSourceType$ = [
  3,
  n02,
  _AST,
  0,
  [_SIT, _Va2],
  [0, 0],
  2
];
var AssociationInfo$ = [
  3,
  n02,
  _AIs,
  0,
  [_SA, _DA],
  [0, 0],
  2
];
var AsyncInferenceNotificationConfig$ = [
  3,
  n02,
  _AINC,
  0,
  [_STu, _ETr, _IIRI],
  [0, 0, 64 | 0]
];
var AthenaDatasetDefinition$ = [
  3,
  n02,
  _ADD,
  0,
  [_Ca, _Da2, _QS2, _OSU, _OF, _WG, _KKI, _OCut],
  [0, 0, 0, 0, 0, 0, 0, 0],
  5
];
var AutoMLAlgorithmConfig$ = [
  3,
  n02,
  _AMLAC,
  0,
  [_AMLA],
  [64 | 0],
  1
];
var AutoMLContainerDefinition$ = [
  3,
  n02,
  _AMLCD,
  0,
  [_Im, _MDU, _E2],
  [0, 0, 128 | 0],
  2
];
var AutoMLJobCompletionCriteria$ = [
  3,
  n02,
  _AMLJCC,
  0,
  [_MCa, _MRPTJIS, _MAMLJRIS],
  [1, 1, 1]
];
var AutoParameter$ = [
  3,
  n02,
  _AP2,
  0,
  [_N2, _VH],
  [0, 0],
  2
];
var Autotune$ = [
  3,
  n02,
  _Au,
  0,
  [_Mo],
  [0],
  1
];
var AvailableUpgrade$ = [
  3,
  n02,
  _AUv,
  0,
  [_V2, _RN2],
  [0, 64 | 0]
];
var BaseModel$ = [
  3,
  n02,
  _BM,
  0,
  [_HCN, _HCV, _RNe],
  [0, 0, 0]
];
var BatchAddClusterNodesError$ = [
  3,
  n02,
  _BACNE,
  0,
  [_IGN, _EC2, _FC, _AZ, _IT, _M2],
  [0, 0, 1, 64 | 0, 64 | 0, 0],
  3
];
var BatchDataCaptureConfig$ = [
  3,
  n02,
  _BDCC,
  0,
  [_DSU, _KKI, _GII],
  [0, 0, 2],
  1
];
var BatchDeleteClusterNodeLogicalIdsError$ = [
  3,
  n02,
  _BDCNLIE,
  0,
  [_Cod2, _M2, _NLI],
  [0, 0, 0],
  3
];
var BatchDeleteClusterNodesError$ = [
  3,
  n02,
  _BDCNE,
  0,
  [_Cod2, _M2, _NI],
  [0, 0, 0],
  3
];
var BatchDeleteClusterNodesRequest$ = [
  3,
  n02,
  _BDCNR,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchDeleteClusterNodesResponse$ = [
  3,
  n02,
  _BDCNRa,
  0,
  [_Fa, _Su2, _FNLI, _SNLI],
  [() => BatchDeleteClusterNodesErrorList, 64 | 0, () => BatchDeleteClusterNodeLogicalIdsErrorList, 64 | 0]
];
var BatchDescribeModelPackageInput$ = [
  3,
  n02,
  _BDMPI,
  0,
  [_MPAL],
  [64 | 0],
  1
];
var BatchRebootClusterNodeLogicalIdsError$ = [
  3,
  n02,
  _BRCNLIE,
  0,
  [_NLI, _EC2, _M2],
  [0, 0, 0],
  3
];
var BatchRebootClusterNodesError$ = [
  3,
  n02,
  _BRCNE,
  0,
  [_NI, _EC2, _M2],
  [0, 0, 0],
  3
];
var BatchRebootClusterNodesRequest$ = [
  3,
  n02,
  _BRCNR,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchRebootClusterNodesResponse$ = [
  3,
  n02,
  _BRCNRa,
  0,
  [_Su2, _Fa, _FNLI, _SNLI],
  [64 | 0, () => BatchRebootClusterNodesErrors, () => BatchRebootClusterNodeLogicalIdsErrors, 64 | 0]
];
var BatchReplaceClusterNodeLogicalIdsError$ = [
  3,
  n02,
  _BRCNLIEa,
  0,
  [_NLI, _EC2, _M2],
  [0, 0, 0],
  3
];
var BatchReplaceClusterNodesError$ = [
  3,
  n02,
  _BRCNEa,
  0,
  [_NI, _EC2, _M2],
  [0, 0, 0],
  3
];
var BatchReplaceClusterNodesRequest$ = [
  3,
  n02,
  _BRCNRat,
  0,
  [_CNl, _NIo, _NLIo],
  [0, 64 | 0, 64 | 0],
  1
];
var BatchReplaceClusterNodesResponse$ = [
  3,
  n02,
  _BRCNRatc,
  0,
  [_Su2, _Fa, _FNLI, _SNLI],
  [64 | 0, () => BatchReplaceClusterNodesErrors, () => BatchReplaceClusterNodeLogicalIdsErrors, 64 | 0]
];
var BatchTransformInput$ = [
  3,
  n02,
  _BTI,
  0,
  [_DCDSU, _DF, _LP, _SIM, _SDDT, _FA, _IA, _PA, _PTA, _STO2, _ETO2, _EFA],
  [0, () => MonitoringDatasetFormat$, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  3
];
var BestObjectiveNotImproving$ = [
  3,
  n02,
  _BONI,
  0,
  [_MNOTJNI],
  [1]
];
var Bias$ = [
  3,
  n02,
  _B,
  0,
  [_R, _PTR, _PTRo],
  [() => MetricsSource$, () => MetricsSource$, () => MetricsSource$]
];
var CandidateGenerationConfig$ = [
  3,
  n02,
  _CGC,
  0,
  [_ACl2],
  [() => AutoMLAlgorithmsConfig]
];
var CanvasAppSettings$ = [
  3,
  n02,
  _CAS,
  0,
  [_TSFS, _MRS, _WSo, _IPOAS, _DDS, _KS, _GAS, _ESS],
  [() => TimeSeriesForecastingSettings$, () => ModelRegisterSettings$, () => WorkspaceSettings$, () => IdentityProviderOAuthSettings, () => DirectDeploySettings$, () => KendraSettings$, () => GenerativeAiSettings$, () => EmrServerlessSettings$]
];
var CapacityReservation$ = [
  3,
  n02,
  _CR,
  0,
  [_Ar, _T2],
  [0, 0]
];
var CapacitySizeConfig$ = [
  3,
  n02,
  _CSC,
  0,
  [_T2, _Va2],
  [0, 1],
  2
];
var CaptureContentTypeHeader$ = [
  3,
  n02,
  _CCTH,
  0,
  [_CCT, _JCT],
  [64 | 0, 64 | 0]
];
var CategoricalParameter$ = [
  3,
  n02,
  _CPa,
  0,
  [_N2, _Va2],
  [0, 64 | 0],
  2
];
var CategoricalParameterRange$ = [
  3,
  n02,
  _CPR,
  0,
  [_N2, _Val],
  [0, 64 | 0],
  2
];
var CategoricalParameterRangeSpecification$ = [
  3,
  n02,
  _CPRS,
  0,
  [_Val],
  [64 | 0],
  1
];
var CfnStackDetail$ = [
  3,
  n02,
  _CSD,
  0,
  [_SM, _N2, _Id],
  [0, 0, 0],
  1
];
var CfnStackParameter$ = [
  3,
  n02,
  _CSP,
  0,
  [_K2, _Va2],
  [0, 0],
  1
];
var CfnTemplateProviderDetail$ = [
  3,
  n02,
  _CTPD,
  0,
  [_TNe, _TURL, _RARN2, _P2, _SD2],
  [0, 0, 0, () => CfnStackParameters, () => CfnStackDetail$],
  2
];
var Channel$ = [
  3,
  n02,
  _Ch,
  0,
  [_CN, _DS, _CTon, _CTo, _RWT, _IM2, _SCh],
  [0, () => DataSource$, 0, 0, 0, 0, () => ShuffleConfig$],
  2
];
var ChannelSpecification$ = [
  3,
  n02,
  _CSh,
  0,
  [_N2, _SCT, _SIMu, _D2, _IR, _SCTu],
  [0, 64 | 0, 64 | 0, 0, 2, 64 | 0],
  3
];
var CheckpointConfig$ = [
  3,
  n02,
  _CCh,
  0,
  [_SUr, _LP],
  [0, 0],
  1
];
var ClarifyInferenceConfig$ = [
  3,
  n02,
  _CIC,
  0,
  [_FA, _CTont, _MRC, _MPIMB, _PI, _LI, _PA, _LA, _LH, _FH, _FT],
  [0, 0, 1, 1, 1, 1, 0, 0, 64 | 0, 64 | 0, 64 | 0]
];
var ClusterAutoPatchConfig$ = [
  3,
  n02,
  _CAPC,
  0,
  [_PS, _PSa, _DCe],
  [0, () => ClusterPatchSchedule$, () => DeploymentConfiguration$],
  1
];
var ClusterAutoPatchConfigDetails$ = [
  3,
  n02,
  _CAPCD,
  0,
  [_PS, _CPS, _DPS, _DCe],
  [0, () => ClusterPatchScheduleDetails$, () => ClusterPatchScheduleDetails$, () => DeploymentConfiguration$]
];
var ClusterAutoScalingConfig$ = [
  3,
  n02,
  _CASC,
  0,
  [_Mo, _ASTu],
  [0, 0],
  1
];
var ClusterCapacityRequirements$ = [
  3,
  n02,
  _CCR,
  0,
  [_Sp, _ODn],
  [() => ClusterSpotOptions$, () => ClusterOnDemandOptions$]
];
var ClusterEbsVolumeConfig$ = [
  3,
  n02,
  _CEVC,
  0,
  [_VSIGB, _VKKI, _RV],
  [1, 0, 2]
];
var ClusterFsxLustreConfig$ = [
  3,
  n02,
  _CFLC,
  0,
  [_DNn, _MNo, _MP],
  [0, 0, 0],
  2
];
var ClusterFsxOpenZfsConfig$ = [
  3,
  n02,
  _CFOZC,
  0,
  [_DNn, _MP],
  [0, 0],
  1
];
var ClusterInstanceGroupDetails$ = [
  3,
  n02,
  _CIGD,
  0,
  [_CCu, _TCa, _MCi, _IGN, _ITn, _IRn, _ITD, _LCC, _ERx, _TPC, _ISC, _OSDHC, _St2, _TPA, _TPS, _OVC, _SUC, _APCu, _CII, _DII, _CIRV, _DIRV, _IVS, _AO, _KC, _CRa, _TSC, _SUS, _ASUC, _SCl, _NIe],
  [1, 1, 1, 0, 0, () => ClusterInstanceRequirementDetails$, () => ClusterInstanceTypeDetails, () => ClusterLifeCycleConfig$, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => ClusterAutoPatchConfigDetails$, 0, 0, 0, 0, 0, 128 | 1, () => ClusterKubernetesConfigDetails$, () => ClusterCapacityRequirements$, 1, 0, () => DeploymentConfiguration$, () => ClusterSlurmConfigDetails$, () => ClusterNetworkInterfaceDetails$]
];
var ClusterInstanceGroupSpecification$ = [
  3,
  n02,
  _CIGS,
  0,
  [_ICn, _IGN, _ERx, _MIC, _ITn, _IRn, _LCC, _TPC, _ISC, _OSDHC, _TPA, _OVC, _SUC, _IIm, _APCu, _IRV, _KC, _SCl, _CRa, _NIe],
  [1, 0, 0, 1, 0, () => ClusterInstanceRequirements$, () => ClusterLifeCycleConfig$, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, 0, () => ClusterAutoPatchConfig$, 0, () => ClusterKubernetesConfig$, () => ClusterSlurmConfig$, () => ClusterCapacityRequirements$, () => ClusterNetworkInterface$],
  3
];
var ClusterInstanceRequirementDetails$ = [
  3,
  n02,
  _CIRD,
  0,
  [_CIT, _DIT],
  [64 | 0, 64 | 0]
];
var ClusterInstanceRequirements$ = [
  3,
  n02,
  _CIR,
  0,
  [_IT],
  [64 | 0],
  1
];
var ClusterInstanceTypeDetail$ = [
  3,
  n02,
  _CITD,
  0,
  [_ITn, _CCu, _TPC],
  [0, 1, 1]
];
var ClusterKubernetesConfig$ = [
  3,
  n02,
  _CKC,
  0,
  [_La, _Tai],
  [128 | 0, () => ClusterKubernetesTaints]
];
var ClusterKubernetesConfigDetails$ = [
  3,
  n02,
  _CKCD,
  0,
  [_CL, _DL, _CTu, _DTe],
  [128 | 0, 128 | 0, () => ClusterKubernetesTaints, () => ClusterKubernetesTaints]
];
var ClusterKubernetesConfigNodeDetails$ = [
  3,
  n02,
  _CKCND,
  0,
  [_CL, _DL, _CTu, _DTe],
  [128 | 0, 128 | 0, () => ClusterKubernetesTaints, () => ClusterKubernetesTaints]
];
var ClusterKubernetesTaint$ = [
  3,
  n02,
  _CKT,
  0,
  [_K2, _Ef, _Va2],
  [0, 0, 0],
  2
];
var ClusterLifeCycleConfig$ = [
  3,
  n02,
  _CLCC,
  0,
  [_SSU, _OCn, _OIC],
  [0, 0, 0]
];
var ClusterMetadata$ = [
  3,
  n02,
  _CMl,
  0,
  [_FM, _ERAE, _SAE],
  [0, 64 | 0, 0]
];
var ClusterNetworkInterface$ = [
  3,
  n02,
  _CNI,
  0,
  [_ITnt],
  [0]
];
var ClusterNetworkInterfaceDetails$ = [
  3,
  n02,
  _CNID,
  0,
  [_ITnt],
  [0]
];
var ClusterOnDemandOptions$ = [
  3,
  n02,
  _CODO,
  0,
  [],
  []
];
var ClusterOrchestrator$ = [
  3,
  n02,
  _COl,
  0,
  [_Ek, _Sl],
  [() => ClusterOrchestratorEksConfig$, () => ClusterOrchestratorSlurmConfig$]
];
var ClusterOrchestratorEksConfig$ = [
  3,
  n02,
  _COEC,
  0,
  [_CAl],
  [0],
  1
];
var ClusterOrchestratorSlurmConfig$ = [
  3,
  n02,
  _COSC,
  0,
  [_SCS],
  [0]
];
var ClusterPatchSchedule$ = [
  3,
  n02,
  _CPSl,
  0,
  [_NPD],
  [4]
];
var ClusterPatchScheduleDetails$ = [
  3,
  n02,
  _CPSD,
  0,
  [_NPD],
  [4]
];
var ClusterRestrictedInstanceGroupDetails$ = [
  3,
  n02,
  _CRIGD,
  0,
  [_CCu, _TCa, _IGN, _ITn, _ERx, _TPC, _ISC, _OSDHC, _St2, _TPA, _TPS, _OVC, _SUC, _ECn],
  [1, 1, 0, 0, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => EnvironmentConfigDetails$]
];
var ClusterRestrictedInstanceGroupsConfig$ = [
  3,
  n02,
  _CRIGC,
  0,
  [_SEC],
  [() => ClusterSharedEnvironmentConfig$],
  1
];
var ClusterRestrictedInstanceGroupSpecification$ = [
  3,
  n02,
  _CRIGS,
  0,
  [_ICn, _IGN, _ITn, _ERx, _TPC, _ISC, _OSDHC, _TPA, _OVC, _SUC, _ECn],
  [1, 0, 0, 0, 1, () => ClusterInstanceStorageConfigs, 64 | 0, 0, () => VpcConfig$, () => ScheduledUpdateConfig$, () => EnvironmentConfig$],
  4
];
var ClusterSharedEnvironmentConfig$ = [
  3,
  n02,
  _CSEC,
  0,
  [_FSLDP, _FSLC],
  [0, () => FSxLustreConfig$],
  2
];
var ClusterSlurmConfig$ = [
  3,
  n02,
  _CSClu,
  0,
  [_NT2, _PNa],
  [0, 64 | 0],
  1
];
var ClusterSlurmConfigDetails$ = [
  3,
  n02,
  _CSCD,
  0,
  [_NT2, _PNa],
  [0, 64 | 0],
  1
];
var ClusterSpotOptions$ = [
  3,
  n02,
  _CSO,
  0,
  [],
  []
];
var ClusterSummary$ = [
  3,
  n02,
  _CSl,
  0,
  [_CAl, _CNl, _CT, _CSlu, _TPAr, _IVS],
  [0, 0, 4, 0, 64 | 0, 0],
  4
];
var ClusterTieredStorageConfig$ = [
  3,
  n02,
  _CTSC,
  0,
  [_Mo, _IMAP],
  [0, 1],
  1
];
var CodeEditorAppSettings$ = [
  3,
  n02,
  _CEAS,
  0,
  [_DRS, _CI2, _LCA, _ALM, _BILCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0, () => AppLifecycleManagement$, 0]
];
var CodeRepository$ = [
  3,
  n02,
  _CRo,
  0,
  [_RU],
  [0],
  1
];
var CognitoMemberDefinition$ = [
  3,
  n02,
  _CMD,
  0,
  [_UP, _UG, _CIl],
  [0, 0, 0],
  3
];
var CollectionConfiguration$ = [
  3,
  n02,
  _CCol,
  0,
  [_CNo, _CPo],
  [0, 128 | 0]
];
var ContainerConfig$ = [
  3,
  n02,
  _CCon,
  0,
  [_CA2, _CEo, _CEV],
  [64 | 0, 64 | 0, 128 | 0]
];
var ContainerDefinition$ = [
  3,
  n02,
  _CD,
  0,
  [_CH, _Im, _ICm, _Mo, _MDU, _MDS, _AMDSd, _E2, _MPN, _ISN, _MMC, _CMC],
  [0, 0, () => ImageConfig$, 0, 0, () => ModelDataSource$, () => AdditionalModelDataSources, 128 | 0, 0, 0, () => MultiModelConfig$, () => ContainerMetricsConfig$]
];
var ContainerMetricsConfig$ = [
  3,
  n02,
  _CMC,
  0,
  [_ME],
  [() => MetricsEndpointList]
];
var ContextSource$ = [
  3,
  n02,
  _CSo,
  0,
  [_SU, _ST2, _SI],
  [0, 0, 0],
  1
];
var ContinuousParameterRange$ = [
  3,
  n02,
  _CPRo,
  0,
  [_N2, _MV, _MVa, _STc],
  [0, 0, 0, 0],
  3
];
var ContinuousParameterRangeSpecification$ = [
  3,
  n02,
  _CPRSo,
  0,
  [_MV, _MVa],
  [0, 0],
  2
];
var ConvergenceDetected$ = [
  3,
  n02,
  _CDo,
  0,
  [_COC],
  [0]
];
var CreateActionRequest$ = [
  3,
  n02,
  _CAR,
  0,
  [_AN2, _S, _AT2, _D2, _St2, _Pr, _MPe, _Ta2],
  [0, () => ActionSource$, 0, 0, 0, 128 | 0, () => MetadataProperties$, () => TagList2],
  3
];
var CreateArtifactRequest$ = [
  3,
  n02,
  _CARreat,
  0,
  [_S, _ATr, _ANr, _Pr, _MPe, _Ta2],
  [() => ArtifactSource$, 0, 0, 128 | 0, () => MetadataProperties$, () => TagList2],
  2
];
var CreateContextRequest$ = [
  3,
  n02,
  _CCRrea,
  0,
  [_CNon, _S, _CTonte, _D2, _Pr, _Ta2],
  [0, () => ContextSource$, 0, 0, 128 | 0, () => TagList2],
  3
];
var CreateDomainRequest$ = [
  3,
  n02,
  _CDR,
  0,
  [_DNo, _AM, _DUS, _DSo, _SIu, _VIp, _Ta2, _ANAT, _HEFSKKI, _KKI, _ASGM, _HEFSC, _TP, _DSS],
  [0, 0, () => UserSettings$, () => DomainSettings$, 64 | 0, 0, () => TagList2, 0, 0, 0, 0, 0, 0, () => DefaultSpaceSettings$],
  3
];
var CreateHubRequest$ = [
  3,
  n02,
  _CHRr,
  0,
  [_HN, _HD2, _HDN, _HSK, _SSC, _Ta2],
  [0, 0, 0, 64 | 0, () => HubS3StorageConfig$, () => TagList2],
  2
];
var CreateImageVersionRequest$ = [
  3,
  n02,
  _CIVR,
  0,
  [_BI, _IN, _CTl, _Ali, _VG, _JT, _MLF, _PL, _Pro, _H, _RN2],
  [0, 0, [0, 4], 64 | 0, 0, 0, 0, 0, 0, 2, 0],
  2
];
var CreateMlflowAppRequest$ = [
  3,
  n02,
  _CMAR,
  0,
  [_N2, _ASU, _RAo, _KKI, _MRM, _WMWS, _ADS, _DDIL, _Ta2],
  [0, 0, 0, 0, 0, 0, 0, 64 | 0, () => TagList2],
  3
];
var CreateModelPackageInput$ = [
  3,
  n02,
  _CMPI,
  0,
  [_MPN, _MPGN, _MPD, _MPRT, _ISn, _VSa, _SAS, _CFM, _Ta2, _MAS, _MPe, _MM, _CTl, _Do, _Tas, _SPU, _CMP, _DCB, _AIS, _SMV, _SU, _SC2, _MCod, _MLC, _MST],
  [0, 0, 0, 0, () => InferenceSpecification$, () => ModelPackageValidationSpecification$, () => SourceAlgorithmSpecification$, 2, () => TagList2, 0, () => MetadataProperties$, () => ModelMetrics$, [0, 4], 0, 0, 0, 128 | 0, () => DriftCheckBaselines$, () => AdditionalInferenceSpecifications, 0, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0]
];
var CreateNotebookInstanceInput$ = [
  3,
  n02,
  _CNII,
  0,
  [_NIN, _ITn, _RAo, _SIub, _SGI, _IAT, _KKI, _Ta2, _LCN, _DIA, _VSIGB, _ATc, _DCR, _ACR, _RAoo, _PIl, _IMSC],
  [0, 0, 0, 0, 64 | 0, 0, 0, () => TagList2, 0, 0, 1, 64 | 0, 0, 64 | 0, 0, 0, () => InstanceMetadataServiceConfiguration$],
  3
];
var CreateOptimizationJobRequest$ = [
  3,
  n02,
  _COJR,
  0,
  [_OJN, _RAo, _MS, _DITe, _OCp, _OCu, _SCt, _MICa, _OE, _Ta2, _VC, _TPAr],
  [0, 0, () => OptimizationJobModelSource$, 0, () => OptimizationConfigs, () => OptimizationJobOutputConfig$, () => StoppingCondition$, 1, 128 | 0, () => TagList2, () => OptimizationVpcConfig$, 64 | 0],
  7
];
var CreateProcessingJobRequest$ = [
  3,
  n02,
  _CPJR,
  0,
  [_PJN, _PR, _ASp, _RAo, _PIr, _POC, _SCt, _E2, _NCe, _Ta2, _ECxp],
  [0, () => ProcessingResources$, () => AppSpecification$, 0, () => ProcessingInputs, () => ProcessingOutputConfig$, () => ProcessingStoppingCondition$, 128 | 0, () => NetworkConfig$, () => TagList2, () => ExperimentConfig$],
  4
];
var CreateTrainingJobRequest$ = [
  3,
  n02,
  _CTJR,
  0,
  [_TJN, _RAo, _ODC, _HP, _ASl, _IDC, _RCe, _VC, _SCt, _Ta2, _ENI, _EICTE, _EMST, _CCh, _DHC, _DRC, _TBOC, _ECxp, _PCr, _PRC, _E2, _RSe, _RDC, _ICC, _SCC, _SJC, _MC, _MPC],
  [0, 0, () => OutputDataConfig$, 128 | 0, () => AlgorithmSpecification$, () => InputDataConfig, () => ResourceConfig$, () => VpcConfig$, () => StoppingCondition$, () => TagList2, 2, 2, 2, () => CheckpointConfig$, () => DebugHookConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => ExperimentConfig$, () => ProfilerConfig$, () => ProfilerRuleConfigurations, 128 | 0, () => RetryStrategy$, () => RemoteDebugConfig$, () => InfraCheckConfig$, () => SessionChainingConfig$, () => ServerlessJobConfig$, () => MlflowConfig$, () => ModelPackageConfig$],
  3
];
var CreateTransformJobRequest$ = [
  3,
  n02,
  _CTJRre,
  0,
  [_TJNr, _MNod, _TIr, _TO, _TR, _MCT, _MCCo, _MPIMB, _BS, _E2, _DCC, _DP2, _Ta2, _ECxp],
  [0, 0, () => TransformInput$, () => TransformOutput$, () => TransformResources$, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => BatchDataCaptureConfig$, () => DataProcessing$, () => TagList2, () => ExperimentConfig$],
  5
];
var CustomImage$ = [
  3,
  n02,
  _CIu,
  0,
  [_IN, _AICN, _IVN],
  [0, 0, 1],
  2
];
var CustomPosixUserConfig$ = [
  3,
  n02,
  _CPUC,
  0,
  [_Ui, _Gi],
  [1, 1],
  2
];
var DataCaptureConfigSummary$ = [
  3,
  n02,
  _DCCS,
  0,
  [_ECna, _CSapt, _CSPu, _DSU, _KKI],
  [2, 0, 1, 0, 0],
  5
];
var DataCatalogConfig$ = [
  3,
  n02,
  _DCCa,
  0,
  [_TNa, _Ca, _Da2],
  [0, 0, 0],
  3
];
var DataProcessing$ = [
  3,
  n02,
  _DP2,
  0,
  [_IF, _OFu, _JS],
  [0, 0, 0]
];
var DataQualityAppSpecification$ = [
  3,
  n02,
  _DQAS,
  0,
  [_IU, _CEo, _CA2, _RPSU, _PAPSU, _E2],
  [0, 64 | 0, 64 | 0, 0, 0, 128 | 0],
  1
];
var DatasetDefinition$ = [
  3,
  n02,
  _DD,
  0,
  [_ADD, _RDD, _LP, _DDT, _IM2],
  [() => AthenaDatasetDefinition$, () => RedshiftDatasetDefinition$, 0, 0, 0]
];
var DatasetSource$ = [
  3,
  n02,
  _DSa,
  0,
  [_DAa],
  [0],
  1
];
var DataSource$ = [
  3,
  n02,
  _DS,
  0,
  [_SDS, _FSDS, _DSa],
  [() => S3DataSource$, () => FileSystemDataSource$, () => DatasetSource$]
];
var DebugHookConfig$ = [
  3,
  n02,
  _DHC,
  0,
  [_SOP, _LP, _HPo, _CColl],
  [0, 0, 128 | 0, () => CollectionConfigurations],
  1
];
var DebugRuleConfiguration$ = [
  3,
  n02,
  _DRCe,
  0,
  [_RCN, _REI, _LP, _SOP, _ITn, _VSIGB, _RP2],
  [0, 0, 0, 0, 0, 1, 128 | 0],
  2
];
var DebugRuleEvaluationStatus$ = [
  3,
  n02,
  _DRES,
  0,
  [_RCN, _REJA, _RES, _SDt, _LMT],
  [0, 0, 0, 0, 4]
];
var DefaultEbsStorageSettings$ = [
  3,
  n02,
  _DESS,
  0,
  [_DEVSIG, _MEVSIG],
  [1, 1],
  2
];
var DefaultSpaceSettings$ = [
  3,
  n02,
  _DSS,
  0,
  [_ERx, _SG, _JSAS, _KGAS, _JLAS, _SSSp, _CPUC, _CFSC],
  [0, 64 | 0, () => JupyterServerAppSettings$, () => KernelGatewayAppSettings$, () => JupyterLabAppSettings$, () => DefaultSpaceStorageSettings$, () => CustomPosixUserConfig$, () => CustomFileSystemConfigs]
];
var DefaultSpaceStorageSettings$ = [
  3,
  n02,
  _DSSS,
  0,
  [_DESS],
  [() => DefaultEbsStorageSettings$]
];
var DeleteTagsInput$ = [
  3,
  n02,
  _DTI,
  0,
  [_RA, _TK2],
  [0, 64 | 0],
  2
];
var DeployedImage$ = [
  3,
  n02,
  _DIe,
  0,
  [_SIp, _RI2, _RTe],
  [0, 0, 4]
];
var DeploymentConfiguration$ = [
  3,
  n02,
  _DC,
  0,
  [_RUP, _WIIS, _ARCu],
  [() => RollingDeploymentPolicy$, 1, () => AutoRollbackAlarms]
];
var DeploymentRecommendation$ = [
  3,
  n02,
  _DR,
  0,
  [_RSec, _RTIR],
  [0, () => RealTimeInferenceRecommendations],
  1
];
var DeregisterDevicesRequest$ = [
  3,
  n02,
  _DDRe,
  0,
  [_DFN, _DNev],
  [0, 64 | 0],
  2
];
var DescribeActionResponse$ = [
  3,
  n02,
  _DAResc,
  0,
  [_AN2, _AA2, _S, _AT2, _D2, _St2, _Pr, _CT, _CB, _LMT, _LMB, _MPe, _LGAi],
  [0, 0, () => ActionSource$, 0, 0, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, () => MetadataProperties$, 0]
];
var DescribeArtifactResponse$ = [
  3,
  n02,
  _DARescribe,
  0,
  [_ANr, _AAr, _S, _ATr, _Pr, _CT, _CB, _LMT, _LMB, _MPe, _LGAi],
  [0, 0, () => ArtifactSource$, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, () => MetadataProperties$, 0]
];
var DescribeClusterSchedulerConfigResponse$ = [
  3,
  n02,
  _DCSCRes,
  0,
  [_CSCA, _CSCI, _N2, _CSCV, _St2, _CT, _FR, _SDt, _CAl, _SCc2, _D2, _CB, _LMT, _LMB],
  [0, 0, 0, 1, 0, 4, 0, 128 | 0, 0, () => SchedulerConfig$, 0, () => UserContext$, 4, () => UserContext$],
  6
];
var DescribeContextResponse$ = [
  3,
  n02,
  _DCRescri,
  0,
  [_CNon, _CAo2, _S, _CTonte, _D2, _Pr, _CT, _CB, _LMT, _LMB, _LGAi],
  [0, 0, () => ContextSource$, 0, 0, 128 | 0, 4, () => UserContext$, 4, () => UserContext$, 0]
];
var DescribeDomainResponse$ = [
  3,
  n02,
  _DDRescri,
  0,
  [_DAo, _DI, _DNo, _HEFSI, _SSOMAII, _SSOAA, _St2, _CT, _LMT, _FR, _SGIFDB, _AM, _DUS, _DSo, _ANAT, _HEFSKKI, _SIu, _Ur, _VIp, _KKI, _ASGM, _HEFSC, _TP, _DSS],
  [0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, () => UserSettings$, () => DomainSettings$, 0, 0, 64 | 0, 0, 0, 0, 0, 0, 0, () => DefaultSpaceSettings$]
];
var DescribeHubContentResponse$ = [
  3,
  n02,
  _DHCRes,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HN, _HA, _HCD, _HCS, _CT, _HCDN, _HCDu, _HCM, _SMPHCA, _RMV, _SSu, _HCSK, _HCDub, _FR, _LMT],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 64 | 0, () => HubContentDependencyList, 0, 4],
  10
];
var DescribeHubResponse$ = [
  3,
  n02,
  _DHRes,
  0,
  [_HN, _HA, _HS2, _CT, _LMT, _HDN, _HD2, _HSK, _SSC, _FR],
  [0, 0, 0, 4, 4, 0, 0, 64 | 0, () => HubS3StorageConfig$, 0],
  5
];
var DescribeHyperParameterTuningJobRequest$ = [
  3,
  n02,
  _DHPTJRe,
  0,
  [_HPTJN],
  [0],
  1
];
var DescribeHyperParameterTuningJobResponse$ = [
  3,
  n02,
  _DHPTJRes,
  0,
  [_HPTJN, _HPTJA, _HPTJC, _HPTJS, _CT, _TJSC, _OSCb, _TJD, _TJDra, _HPTET, _LMT, _BTJ, _OBTJ, _WSC, _Au, _FR, _TJCD, _CRons],
  [0, 0, () => HyperParameterTuningJobConfig$, 0, 4, () => TrainingJobStatusCounters$, () => ObjectiveStatusCounters$, () => HyperParameterTrainingJobDefinition$, () => HyperParameterTrainingJobDefinitions, 4, 4, () => HyperParameterTrainingJobSummary$, () => HyperParameterTrainingJobSummary$, () => HyperParameterTuningJobWarmStartConfig$, () => Autotune$, 0, () => HyperParameterTuningJobCompletionDetails$, () => HyperParameterTuningJobConsumedResources$],
  7
];
var DescribeMlflowAppResponse$ = [
  3,
  n02,
  _DMAResc,
  0,
  [_Ar, _N2, _ASU, _MVl, _RAo, _KKI, _St2, _MRM, _ADS, _DDIL, _CT, _CB, _LMT, _LMB, _WMWS, _MSa],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 4, () => UserContext$, 4, () => UserContext$, 0, 0]
];
var DescribeModelPackageOutput$ = [
  3,
  n02,
  _DMPO,
  0,
  [_MPN, _MPA, _CT, _MPSo, _MPSD, _MPGN, _MPV, _MPRT, _MPD, _ISn, _SAS, _VSa, _CFM, _MAS, _CB, _MPe, _MM, _LMT, _LMB, _ADpp, _Do, _Tas, _SPU, _CMP, _DCB, _AIS, _SMV, _SU, _SC2, _MCod, _MLC, _MST],
  [0, 0, 4, 0, () => ModelPackageStatusDetails$, 0, 1, 0, 0, () => InferenceSpecification$, () => SourceAlgorithmSpecification$, () => ModelPackageValidationSpecification$, 2, 0, () => UserContext$, () => MetadataProperties$, () => ModelMetrics$, 4, () => UserContext$, 0, 0, 0, 0, 128 | 0, () => DriftCheckBaselines$, () => AdditionalInferenceSpecifications, 0, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0],
  5
];
var DescribeNotebookInstanceOutput$ = [
  3,
  n02,
  _DNIO,
  0,
  [_NIA, _NIN, _NIS, _FR, _Ur, _ITn, _IAT, _SIub, _SG, _RAo, _KKI, _NII, _LMT, _CT, _NILCN, _DIA, _VSIGB, _ATc, _DCR, _ACR, _RAoo, _PIl, _IMSC],
  [0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 4, 4, 0, 0, 1, 64 | 0, 0, 64 | 0, 0, 0, () => InstanceMetadataServiceConfiguration$]
];
var DescribeOptimizationJobResponse$ = [
  3,
  n02,
  _DOJRes,
  0,
  [_OJA, _OJS, _CT, _LMT, _OJN, _MS, _DITe, _OCp, _OCu, _RAo, _SCt, _OST, _OET, _FR, _OE, _MICa, _OO, _VC, _TPAr],
  [0, 0, 4, 4, 0, () => OptimizationJobModelSource$, 0, () => OptimizationConfigs, () => OptimizationJobOutputConfig$, 0, () => StoppingCondition$, 4, 4, 0, 128 | 0, 1, () => OptimizationOutput$, () => OptimizationVpcConfig$, 64 | 0],
  11
];
var DescribeProcessingJobResponse$ = [
  3,
  n02,
  _DPJRes,
  0,
  [_PJN, _PR, _ASp, _PJA, _PJS, _CT, _PIr, _POC, _SCt, _E2, _NCe, _RAo, _ECxp, _EMx, _FR, _PET, _PST, _LMT, _MSA, _AMLJAu, _TJA],
  [0, () => ProcessingResources$, () => AppSpecification$, 0, 0, 4, () => ProcessingInputs, () => ProcessingOutputConfig$, () => ProcessingStoppingCondition$, 128 | 0, () => NetworkConfig$, 0, () => ExperimentConfig$, 0, 0, 4, 4, 4, 0, 0, 0],
  6
];
var DescribeTrainingJobRequest$ = [
  3,
  n02,
  _DTJRe,
  0,
  [_TJN],
  [0],
  1
];
var DescribeTrainingJobResponse$ = [
  3,
  n02,
  _DTJRes,
  0,
  [_TJN, _TJA, _MAo, _TJS, _SSe, _SCt, _CT, _TJAu, _LJA, _AMLJAu, _FR, _HP, _ASl, _RAo, _IDC, _ODC, _RCe, _WPS, _VC, _TST, _TET, _LMT, _SST, _FMDL, _ENI, _EICTE, _EMST, _CCh, _TTIS, _BTIS, _BTC, _DHC, _ECxp, _DRC, _TBOC, _DRESe, _PCr, _PRC, _PRES, _PSro, _E2, _RSe, _RDC, _ICC, _SJC, _MC, _MPC, _MDl, _PIrog, _OMPA],
  [0, 0, () => ModelArtifacts$, 0, 0, () => StoppingCondition$, 4, 0, 0, 0, 0, 128 | 0, () => AlgorithmSpecification$, 0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => WarmPoolStatus$, () => VpcConfig$, 4, 4, 4, () => SecondaryStatusTransitions, () => FinalMetricDataList, 2, 2, 2, () => CheckpointConfig$, 1, 1, 1, () => DebugHookConfig$, () => ExperimentConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => DebugRuleEvaluationStatuses, () => ProfilerConfig$, () => ProfilerRuleConfigurations, () => ProfilerRuleEvaluationStatuses, 0, 128 | 0, () => RetryStrategy$, () => RemoteDebugConfig$, () => InfraCheckConfig$, () => ServerlessJobConfig$, () => MlflowConfig$, () => ModelPackageConfig$, () => MlflowDetails$, () => TrainingProgressInfo$, 0],
  7
];
var DescribeTrainingPlanResponse$ = [
  3,
  n02,
  _DTPRe,
  0,
  [_TPA, _TPN, _St2, _SM, _DH, _DM, _STt, _ETn, _UF, _CCur, _TICo, _AICv, _IUIC, _UIC, _ASIC, _TUSC, _TRa, _RCS],
  [0, 0, 0, 0, 1, 1, 4, 4, 0, 0, 1, 1, 1, 1, 1, 1, 64 | 0, () => ReservedCapacitySummaries],
  3
];
var DescribeTransformJobResponse$ = [
  3,
  n02,
  _DTJRescr,
  0,
  [_TJNr, _TJAr, _TJSr, _MNod, _TIr, _TR, _CT, _FR, _MCT, _MCCo, _MPIMB, _BS, _E2, _TO, _DCC, _TSTr, _TETr, _LJA, _AMLJAu, _DP2, _ECxp],
  [0, 0, 0, 0, () => TransformInput$, () => TransformResources$, 4, 0, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => TransformOutput$, () => BatchDataCaptureConfig$, 4, 4, 0, 0, () => DataProcessing$, () => ExperimentConfig$],
  7
];
var DeviceSelectionConfig$ = [
  3,
  n02,
  _DSCe,
  0,
  [_DSTe, _Pe, _DNev, _DNC],
  [0, 1, 64 | 0, 0],
  1
];
var DirectDeploySettings$ = [
  3,
  n02,
  _DDS,
  0,
  [_St2],
  [0]
];
var DockerSettings$ = [
  3,
  n02,
  _DSoc,
  0,
  [_EDA, _VOTA, _RDo],
  [0, 64 | 0, 0]
];
var DomainSettings$ = [
  3,
  n02,
  _DSo,
  0,
  [_SGI, _RSSPDS, _ERIC, _TIPS, _DSoc, _AQS, _USSn, _IAT],
  [64 | 0, () => RStudioServerProDomainSettings$, 0, () => TrustedIdentityPropagationSettings$, () => DockerSettings$, () => AmazonQSettings$, () => UnifiedStudioSettings$, 0]
];
var DomainSettingsForUpdate$ = [
  3,
  n02,
  _DSFU,
  0,
  [_RSSPDSFU, _ERIC, _SGI, _TIPS, _DSoc, _AQS, _USSn, _IAT],
  [() => RStudioServerProDomainSettingsForUpdate$, 0, 64 | 0, () => TrustedIdentityPropagationSettings$, () => DockerSettings$, () => AmazonQSettings$, () => UnifiedStudioSettings$, 0]
];
var DriftCheckBaselines$ = [
  3,
  n02,
  _DCB,
  0,
  [_B, _Ex2, _MQ, _MDQ2],
  [() => DriftCheckBias$, () => DriftCheckExplainability$, () => DriftCheckModelQuality$, () => DriftCheckModelDataQuality$]
];
var DriftCheckBias$ = [
  3,
  n02,
  _DCBr,
  0,
  [_CF, _PTC, _PTCo],
  [() => FileSource$, () => MetricsSource$, () => MetricsSource$]
];
var DriftCheckExplainability$ = [
  3,
  n02,
  _DCE,
  0,
  [_Con, _CF],
  [() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
  3,
  n02,
  _DCMDQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
  3,
  n02,
  _DCMQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
  3,
  n02,
  _ECR,
  0,
  [_ECRI, _TICo, _AICv, _UBCE],
  [0, 1, 1, 1]
];
var EFSFileSystemConfig$ = [
  3,
  n02,
  _EFSFSC,
  0,
  [_FSI, _FSP],
  [0, 0],
  1
];
var EmrServerlessSettings$ = [
  3,
  n02,
  _ESS,
  0,
  [_ERA, _St2],
  [0, 0]
];
var EmrSettings$ = [
  3,
  n02,
  _ESm,
  0,
  [_ARA, _ERAx],
  [64 | 0, 64 | 0]
];
var Endpoint$ = [
  3,
  n02,
  _En2,
  0,
  [_EN, _EA, _ECN, _ES2, _CT, _LMT, _PV, _DCC, _FR, _MSon, _Ta2, _SPV],
  [0, 0, 0, 0, 4, 4, () => ProductionVariantSummaryList, () => DataCaptureConfigSummary$, 0, () => MonitoringScheduleList, () => TagList2, () => ProductionVariantSummaryList],
  6
];
var EndpointInput$ = [
  3,
  n02,
  _EIn,
  0,
  [_EN, _LP, _SIM, _SDDT, _FA, _IA, _PA, _PTA, _STO2, _ETO2, _EFA],
  [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
  2
];
var EnvironmentConfig$ = [
  3,
  n02,
  _ECn,
  0,
  [_FSLC],
  [() => FSxLustreConfig$]
];
var EnvironmentConfigDetails$ = [
  3,
  n02,
  _ECD,
  0,
  [_FSLC, _SOP],
  [() => FSxLustreConfig$, 0]
];
var Experiment$ = [
  3,
  n02,
  _Exp,
  0,
  [_ENx, _EAx, _DNi, _S, _D2, _CT, _CB, _LMT, _LMB, _Ta2],
  [0, 0, 0, () => ExperimentSource$, 0, 4, () => UserContext$, 4, () => UserContext$, () => TagList2]
];
var ExperimentConfig$ = [
  3,
  n02,
  _ECxp,
  0,
  [_ENx, _TN, _TCDN, _RNu2],
  [0, 0, 0, 0]
];
var ExperimentSource$ = [
  3,
  n02,
  _ESx2,
  0,
  [_SA, _ST2],
  [0, 0],
  1
];
var Explainability$ = [
  3,
  n02,
  _Ex2,
  0,
  [_R],
  [() => MetricsSource$]
];
var FeatureDefinition$ = [
  3,
  n02,
  _FDe,
  0,
  [_FN, _FTe, _CTol, _CColle],
  [0, 0, 0, () => CollectionConfig$],
  2
];
var FeatureGroup$ = [
  3,
  n02,
  _FG,
  0,
  [_FGA, _FGN, _RIFN, _ETFN, _FD, _CT, _LMT, _OSC, _OSCf, _RAo, _FGS, _OSS, _LUS, _FR, _D2, _Ta2],
  [0, 0, 0, 0, () => FeatureDefinitions, 4, 4, () => OnlineStoreConfig$, () => OfflineStoreConfig$, 0, 0, () => OfflineStoreStatus$, () => LastUpdateStatus$, 0, 0, () => TagList2]
];
var FeatureMetadata$ = [
  3,
  n02,
  _FMe,
  0,
  [_FGA, _FGN, _FN, _FTe, _CT, _LMT, _D2, _P2],
  [0, 0, 0, 0, 4, 4, 0, () => FeatureParameters]
];
var FeatureParameter$ = [
  3,
  n02,
  _FP,
  0,
  [_K2, _Va2],
  [0, 0]
];
var FileSource$ = [
  3,
  n02,
  _FS,
  0,
  [_SUr, _CTon, _CDon],
  [0, 0, 0],
  1
];
var FileSystemDataSource$ = [
  3,
  n02,
  _FSDS,
  0,
  [_FSI, _FSAM, _FST, _DPi],
  [0, 0, 0, 0],
  4
];
var Filter$ = [
  3,
  n02,
  _Fi,
  0,
  [_N2, _Op, _Va2],
  [0, 0, 0],
  1
];
var FinalHyperParameterTuningJobObjectiveMetric$ = [
  3,
  n02,
  _FHPTJOM,
  0,
  [_MN2, _Va2, _T2],
  [0, 1, 0],
  2
];
var FSxLustreConfig$ = [
  3,
  n02,
  _FSLC,
  0,
  [_SIGB, _PUST],
  [1, 1],
  2
];
var FSxLustreFileSystemConfig$ = [
  3,
  n02,
  _FSLFSC,
  0,
  [_FSI, _FSP],
  [0, 0],
  1
];
var GenerativeAiSettings$ = [
  3,
  n02,
  _GAS,
  0,
  [_ABRA],
  [0]
];
var HiddenSageMakerImage$ = [
  3,
  n02,
  _HSMI,
  0,
  [_SMIN, _VA],
  [0, 64 | 0]
];
var HolidayConfigAttributes$ = [
  3,
  n02,
  _HCAo,
  0,
  [_CCou],
  [0]
];
var HubAccessConfig$ = [
  3,
  n02,
  _HAC,
  0,
  [_HCA],
  [0],
  1
];
var HubContent$ = [
  3,
  n02,
  _HC,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HN, _HA, _HCS, _CT, _HCDN, _HCDu, _HCM, _HCD, _SMPHCA, _RMV, _SSu, _HCSK, _HCDub, _FR, _LMT, _Ta2],
  [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 64 | 0, () => HubContentDependencyList, 0, 4, () => TagList2],
  9
];
var HubContentDependency$ = [
  3,
  n02,
  _HCDubo,
  0,
  [_DOP, _DCP],
  [0, 0]
];
var HubContentInfo$ = [
  3,
  n02,
  _HCI,
  0,
  [_HCN, _HCA, _HCV, _HCT, _DSV, _HCS, _CT, _SMPHCA, _HCDN, _HCDu, _SSu, _HCSK, _OCT],
  [0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64 | 0, 4],
  7
];
var HubInfo$ = [
  3,
  n02,
  _HI,
  0,
  [_HN, _HA, _HS2, _CT, _LMT, _HDN, _HD2, _HSK],
  [0, 0, 0, 4, 4, 0, 0, 64 | 0],
  5
];
var HubS3StorageConfig$ = [
  3,
  n02,
  _HSSC,
  0,
  [_SOP],
  [0]
];
var HumanLoopConfig$ = [
  3,
  n02,
  _HLC,
  0,
  [_WAo, _HTUA, _TT, _TD, _TCas, _TALIS, _TTLIS, _TKa, _PWTP],
  [0, 0, 0, 0, 1, 1, 1, 64 | 0, () => PublicWorkforceTaskPrice$],
  5
];
var HumanTaskConfig$ = [
  3,
  n02,
  _HTC,
  0,
  [_WAo, _UC2, _TT, _TD, _NOHWPDO, _TTLIS, _PHTLA, _TKa, _TALIS, _MCTC, _ACC, _PWTP],
  [0, () => UiConfig$, 0, 0, 1, 1, 0, 64 | 0, 1, 1, () => AnnotationConsolidationConfig$, () => PublicWorkforceTaskPrice$],
  6
];
var HyperbandStrategyConfig$ = [
  3,
  n02,
  _HSC,
  0,
  [_MRi, _MRa2],
  [1, 1]
];
var HyperParameterAlgorithmSpecification$ = [
  3,
  n02,
  _HPAS,
  0,
  [_TIM, _TI, _ANlg, _MDe2],
  [0, 0, 0, () => MetricDefinitionList],
  1
];
var HyperParameterSpecification$ = [
  3,
  n02,
  _HPS,
  0,
  [_N2, _T2, _D2, _Ra, _ITs, _IR, _DV],
  [0, 0, 0, () => ParameterRange$, 2, 2, 0],
  2
];
var HyperParameterTrainingJobDefinition$ = [
  3,
  n02,
  _HPTJD,
  0,
  [_ASl, _RAo, _ODC, _SCt, _DNef, _TOu, _HPR, _SHP, _IDC, _VC, _RCe, _HPTRC, _ENI, _EICTE, _EMST, _CCh, _RSe, _E2],
  [() => HyperParameterAlgorithmSpecification$, 0, () => OutputDataConfig$, () => StoppingCondition$, 0, () => HyperParameterTuningJobObjective$, () => ParameterRanges$, 128 | 0, () => InputDataConfig, () => VpcConfig$, () => ResourceConfig$, () => HyperParameterTuningResourceConfig$, 2, 2, 2, () => CheckpointConfig$, () => RetryStrategy$, 128 | 0],
  4
];
var HyperParameterTrainingJobSummary$ = [
  3,
  n02,
  _HPTJSy,
  0,
  [_TJN, _TJA, _CT, _TJS, _THP, _TJDN, _TJNu, _TST, _TET, _FR, _FHPTJOM, _OS],
  [0, 0, 4, 0, 128 | 0, 0, 0, 4, 4, 0, () => FinalHyperParameterTuningJobObjectiveMetric$, 0],
  5
];
var HyperParameterTuningInstanceConfig$ = [
  3,
  n02,
  _HPTIC,
  0,
  [_ITn, _ICn, _VSIGB],
  [0, 1, 1],
  3
];
var HyperParameterTuningJobCompletionDetails$ = [
  3,
  n02,
  _HPTJCD,
  0,
  [_NOTJONI, _CDT],
  [1, 4]
];
var HyperParameterTuningJobConfig$ = [
  3,
  n02,
  _HPTJC,
  0,
  [_Str, _RL, _SCtr, _HPTJO, _PRa, _TJEST, _TJCC, _RSa],
  [0, () => ResourceLimits$, () => HyperParameterTuningJobStrategyConfig$, () => HyperParameterTuningJobObjective$, () => ParameterRanges$, 0, () => TuningJobCompletionCriteria$, 1],
  2
];
var HyperParameterTuningJobConsumedResources$ = [
  3,
  n02,
  _HPTJCR,
  0,
  [_RIS],
  [1]
];
var HyperParameterTuningJobObjective$ = [
  3,
  n02,
  _HPTJO,
  0,
  [_T2, _MN2],
  [0, 0],
  2
];
var HyperParameterTuningJobSearchEntity$ = [
  3,
  n02,
  _HPTJSE,
  0,
  [_HPTJN, _HPTJA, _HPTJC, _TJD, _TJDra, _HPTJS, _CT, _HPTET, _LMT, _TJSC, _OSCb, _BTJ, _OBTJ, _WSC, _FR, _TJCD, _CRons, _Ta2],
  [0, 0, () => HyperParameterTuningJobConfig$, () => HyperParameterTrainingJobDefinition$, () => HyperParameterTrainingJobDefinitions, 0, 4, 4, 4, () => TrainingJobStatusCounters$, () => ObjectiveStatusCounters$, () => HyperParameterTrainingJobSummary$, () => HyperParameterTrainingJobSummary$, () => HyperParameterTuningJobWarmStartConfig$, 0, () => HyperParameterTuningJobCompletionDetails$, () => HyperParameterTuningJobConsumedResources$, () => TagList2]
];
var HyperParameterTuningJobStrategyConfig$ = [
  3,
  n02,
  _HPTJSC,
  0,
  [_HSC],
  [() => HyperbandStrategyConfig$]
];
var HyperParameterTuningJobSummary$ = [
  3,
  n02,
  _HPTJSyp,
  0,
  [_HPTJN, _HPTJA, _HPTJS, _Str, _CT, _TJSC, _OSCb, _HPTET, _LMT, _RL],
  [0, 0, 0, 0, 4, () => TrainingJobStatusCounters$, () => ObjectiveStatusCounters$, 4, 4, () => ResourceLimits$],
  7
];
var HyperParameterTuningJobWarmStartConfig$ = [
  3,
  n02,
  _HPTJWSC,
  0,
  [_PHPTJ, _WST],
  [() => ParentHyperParameterTuningJobs, 0],
  2
];
var HyperParameterTuningResourceConfig$ = [
  3,
  n02,
  _HPTRC,
  0,
  [_ITn, _ICn, _VSIGB, _VKKI, _ASll, _ICns],
  [0, 1, 1, 0, 0, () => HyperParameterTuningInstanceConfigs]
];
var IamIdentity$ = [
  3,
  n02,
  _IIa,
  0,
  [_Ar, _PIri, _SIo],
  [0, 0, 0]
];
var IamPolicyConstraints$ = [
  3,
  n02,
  _IPC,
  0,
  [_SIou, _VSI],
  [0, 0]
];
var IdentityProviderOAuthSetting$ = [
  3,
  n02,
  _IPOASd,
  0,
  [_DSNa, _St2, _SAe],
  [0, 0, 0]
];
var IdleSettings$ = [
  3,
  n02,
  _IS,
  0,
  [_LM, _ITIM, _MITIM, _MITIMa],
  [0, 1, 1, 1]
];
var ImageConfig$ = [
  3,
  n02,
  _ICm,
  0,
  [_RAM, _RAC],
  [0, () => RepositoryAuthConfig$],
  1
];
var ImportHubContentRequest$ = [
  3,
  n02,
  _IHCR,
  0,
  [_HCN, _HCT, _DSV, _HN, _HCD, _HCV, _HCDN, _HCDu, _HCM, _SSu, _HCSK, _Ta2],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64 | 0, () => TagList2],
  5
];
var InferenceComponentContainerSpecification$ = [
  3,
  n02,
  _ICCSn,
  0,
  [_Im, _AUr, _E2, _CMC],
  [0, 0, 128 | 0, () => ContainerMetricsConfig$]
];
var InferenceComponentContainerSpecificationSummary$ = [
  3,
  n02,
  _ICCSS,
  0,
  [_DIe, _AUr, _E2, _CMC],
  [() => DeployedImage$, 0, 128 | 0, () => ContainerMetricsConfig$]
];
var InferenceExecutionConfig$ = [
  3,
  n02,
  _IEC,
  0,
  [_Mo],
  [0],
  1
];
var InferenceHubAccessConfig$ = [
  3,
  n02,
  _IHAC,
  0,
  [_HCA],
  [0],
  1
];
var InferenceSpecification$ = [
  3,
  n02,
  _ISn,
  0,
  [_Co2, _STIT, _SRIIT, _SCT, _SRMIMET],
  [() => ModelPackageContainerDefinitionList, 64 | 0, 64 | 0, 64 | 0, 64 | 0],
  1
];
var InfraCheckConfig$ = [
  3,
  n02,
  _ICC,
  0,
  [_EICn],
  [2]
];
var InstanceGroup$ = [
  3,
  n02,
  _IGn,
  0,
  [_ITn, _ICn, _IGN],
  [0, 1, 0],
  3
];
var InstanceGroupHealthCheckConfiguration$ = [
  3,
  n02,
  _IGHCC,
  0,
  [_IGN, _DHCe, _IIns],
  [0, 64 | 0, 64 | 0],
  2
];
var InstanceGroupMetadata$ = [
  3,
  n02,
  _IGM,
  0,
  [_FM, _AZI, _CR, _SIub, _SGI, _AOm],
  [0, 0, () => CapacityReservation$, 0, 64 | 0, 0]
];
var InstanceMetadataServiceConfiguration$ = [
  3,
  n02,
  _IMSC,
  0,
  [_MIMSV],
  [0],
  1
];
var InstancePlacementConfig$ = [
  3,
  n02,
  _IPCn,
  0,
  [_EMJ, _PSlac],
  [2, () => PlacementSpecifications]
];
var InstancePoolSummary$ = [
  3,
  n02,
  _IPS,
  0,
  [_ITn, _CICu],
  [0, 1],
  2
];
var InstancePreference$ = [
  3,
  n02,
  _IPn,
  0,
  [_ITn, _ICn, _TPAr],
  [0, 1, 64 | 0],
  1
];
var IntegerParameterRange$ = [
  3,
  n02,
  _IPR,
  0,
  [_N2, _MV, _MVa, _STc],
  [0, 0, 0, 0],
  3
];
var IntegerParameterRangeSpecification$ = [
  3,
  n02,
  _IPRS,
  0,
  [_MV, _MVa],
  [0, 0],
  2
];
var Job$ = [
  3,
  n02,
  _J,
  0,
  [_JN, _JA, _RAo, _JC, _JCSV, _JCD, _CT, _LMT, _ETn, _JSo, _SSe, _SST, _FR, _Ta2],
  [0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, () => JobSecondaryStatusTransitions, 0, () => TagList2]
];
var JobSecondaryStatusTransition$ = [
  3,
  n02,
  _JSST,
  0,
  [_St2, _STt, _ETn, _SM],
  [0, 4, 4, 0],
  2
];
var JupyterLabAppSettings$ = [
  3,
  n02,
  _JLAS,
  0,
  [_DRS, _CI2, _LCA, _CRod, _ALM, _ESm, _BILCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0, () => CodeRepositories, () => AppLifecycleManagement$, () => EmrSettings$, 0]
];
var JupyterServerAppSettings$ = [
  3,
  n02,
  _JSAS,
  0,
  [_DRS, _LCA, _CRod],
  [() => ResourceSpec$, 64 | 0, () => CodeRepositories]
];
var KendraSettings$ = [
  3,
  n02,
  _KS,
  0,
  [_St2],
  [0]
];
var KernelGatewayAppSettings$ = [
  3,
  n02,
  _KGAS,
  0,
  [_DRS, _CI2, _LCA],
  [() => ResourceSpec$, () => CustomImages, 64 | 0]
];
var LabelingJobDataAttributes$ = [
  3,
  n02,
  _LJDA,
  0,
  [_CCont],
  [64 | 0]
];
var LastUpdateStatus$ = [
  3,
  n02,
  _LUS,
  0,
  [_St2, _FR],
  [0, 0],
  1
];
var LineageMetadata$ = [
  3,
  n02,
  _LMi,
  0,
  [_AAc, _AArt, _CAon, _As],
  [128 | 0, 128 | 0, 128 | 0, () => AssociationInfoList]
];
var ListAliasesResponse$ = [
  3,
  n02,
  _LARist,
  0,
  [_SMIVA, _NTe],
  [64 | 0, 0]
];
var ListHyperParameterTuningJobsRequest$ = [
  3,
  n02,
  _LHPTJR,
  0,
  [_NTe, _MR2, _SBo, _SO, _NCa, _CTA, _CTB, _LMTA, _LMTB, _SE2],
  [0, 1, 0, 0, 0, 4, 4, 4, 4, 0]
];
var ListHyperParameterTuningJobsResponse$ = [
  3,
  n02,
  _LHPTJRi,
  0,
  [_HPTJSype, _NTe],
  [() => HyperParameterTuningJobSummaries, 0],
  1
];
var ListTagsInput$ = [
  3,
  n02,
  _LTI,
  0,
  [_RA, _NTe, _MR2],
  [0, 0, 1],
  1
];
var ListTagsOutput$ = [
  3,
  n02,
  _LTO,
  0,
  [_Ta2, _NTe],
  [() => TagList2, 0]
];
var ListTrainingJobsForHyperParameterTuningJobRequest$ = [
  3,
  n02,
  _LTJFHPTJR,
  0,
  [_HPTJN, _NTe, _MR2, _SE2, _SBo, _SO],
  [0, 0, 1, 0, 0, 0],
  1
];
var ListTrainingJobsForHyperParameterTuningJobResponse$ = [
  3,
  n02,
  _LTJFHPTJRi,
  0,
  [_TJSra, _NTe],
  [() => HyperParameterTrainingJobSummaries, 0],
  1
];
var MemberDefinition$ = [
  3,
  n02,
  _MDemb,
  0,
  [_CMD, _OMD],
  [() => CognitoMemberDefinition$, () => OidcMemberDefinition$]
];
var MetadataProperties$ = [
  3,
  n02,
  _MPe,
  0,
  [_CIom, _Rep, _GB, _PIro],
  [0, 0, 0, 0]
];
var MetricData$ = [
  3,
  n02,
  _MDet2,
  0,
  [_MN2, _Va2, _Tim2],
  [0, 1, 4]
];
var MetricDefinition$ = [
  3,
  n02,
  _MDetri,
  0,
  [_N2, _Reg],
  [0, 0],
  2
];
var MetricsEndpoint$ = [
  3,
  n02,
  _MEe,
  0,
  [_MEP, _MPFIS],
  [0, 1],
  1
];
var MetricsSource$ = [
  3,
  n02,
  _MSe2,
  0,
  [_CTon, _SUr, _CDon],
  [0, 0, 0],
  2
];
var MlflowConfig$ = [
  3,
  n02,
  _MC,
  0,
  [_MRAl, _MEN, _MRN],
  [0, 0, 0],
  1
];
var MlflowDetails$ = [
  3,
  n02,
  _MDl,
  0,
  [_MEI, _MRI],
  [0, 0]
];
var Model$ = [
  3,
  n02,
  _Mode,
  0,
  [_MNod, _PC, _Co2, _IEC, _ERA, _VC, _CT, _MA, _ENI, _Ta2, _DR],
  [0, () => ContainerDefinition$, () => ContainerDefinitionList, () => InferenceExecutionConfig$, 0, () => VpcConfig$, 4, 0, 2, () => TagList2, () => DeploymentRecommendation$]
];
var ModelAccessConfig$ = [
  3,
  n02,
  _MAC,
  0,
  [_AEc],
  [2],
  1
];
var ModelArtifacts$ = [
  3,
  n02,
  _MAo,
  0,
  [_SMA],
  [0],
  1
];
var ModelBiasAppSpecification$ = [
  3,
  n02,
  _MBAS,
  0,
  [_IU, _CU, _E2],
  [0, 0, 128 | 0],
  2
];
var ModelCard$ = [
  3,
  n02,
  _MCod,
  0,
  [_MCA, _MCN, _MCV2, _Cont, _MCS, _SC2, _CT, _CB, _LMT, _LMB, _Ta2, _MIo, _RR, _MPGN],
  [0, 0, 1, [() => ModelCardContent, 0], 0, () => ModelCardSecurityConfig$, 4, () => UserContext$, 4, () => UserContext$, () => TagList2, 0, 0, 0]
];
var ModelCardSecurityConfig$ = [
  3,
  n02,
  _MCSC,
  0,
  [_KKI],
  [0]
];
var ModelClientConfig$ = [
  3,
  n02,
  _MCCo,
  0,
  [_ITIS, _IMR],
  [1, 1]
];
var ModelCompilationConfig$ = [
  3,
  n02,
  _MCCod,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelDashboardEndpoint$ = [
  3,
  n02,
  _MDE,
  0,
  [_EN, _EA, _CT, _LMT, _ES2],
  [0, 0, 4, 4, 0],
  5
];
var ModelDashboardIndicatorAction$ = [
  3,
  n02,
  _MDIA,
  0,
  [_Ena],
  [2]
];
var ModelDashboardModel$ = [
  3,
  n02,
  _MDM,
  0,
  [_Mode, _End, _LBTJ, _MSon, _MCod],
  [() => Model$, () => ModelDashboardEndpoints, () => TransformJob$, () => ModelDashboardMonitoringSchedules, () => ModelDashboardModelCard$]
];
var ModelDashboardModelCard$ = [
  3,
  n02,
  _MDMC,
  0,
  [_MCA, _MCN, _MCV2, _MCS, _SC2, _CT, _CB, _LMT, _LMB, _Ta2, _MIo, _RR],
  [0, 0, 1, 0, () => ModelCardSecurityConfig$, 4, () => UserContext$, 4, () => UserContext$, () => TagList2, 0, 0]
];
var ModelDashboardMonitoringSchedule$ = [
  3,
  n02,
  _MDMS,
  0,
  [_MSA, _MSN, _MSS, _MTo, _FR, _CT, _LMT, _MSC, _EN, _MASo, _LMES, _BTI],
  [0, 0, 0, 0, 0, 4, 4, () => MonitoringScheduleConfig$, 0, () => MonitoringAlertSummaryList, () => MonitoringExecutionSummary$, () => BatchTransformInput$]
];
var ModelDataQuality$ = [
  3,
  n02,
  _MDQ2,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
  3,
  n02,
  _MDS,
  0,
  [_SDS],
  [() => S3ModelDataSource$]
];
var ModelExplainabilityAppSpecification$ = [
  3,
  n02,
  _MEAS,
  0,
  [_IU, _CU, _E2],
  [0, 0, 128 | 0],
  2
];
var ModelInfrastructureConfig$ = [
  3,
  n02,
  _MICo,
  0,
  [_ITnf, _RTIC],
  [0, () => RealTimeInferenceConfig$],
  2
];
var ModelInput$ = [
  3,
  n02,
  _MIod,
  0,
  [_DICa],
  [0],
  1
];
var ModelLifeCycle$ = [
  3,
  n02,
  _MLC,
  0,
  [_Stage, _SSt, _SDta],
  [0, 0, 0],
  2
];
var ModelMetrics$ = [
  3,
  n02,
  _MM,
  0,
  [_MQ, _MDQ2, _B, _Ex2],
  [() => ModelQuality$, () => ModelDataQuality$, () => Bias$, () => Explainability$]
];
var ModelPackage$ = [
  3,
  n02,
  _MPo,
  0,
  [_MPN, _MPGN, _MPV, _MPRT, _MPA, _MPD, _CT, _ISn, _SAS, _VSa, _MPSo, _MPSD, _CFM, _MAS, _CB, _MPe, _MM, _LMT, _LMB, _ADpp, _Do, _Tas, _SPU, _AIS, _SU, _SC2, _MCod, _MLC, _Ta2, _CMP, _DCB, _SMV],
  [0, 0, 1, 0, 0, 0, 4, () => InferenceSpecification$, () => SourceAlgorithmSpecification$, () => ModelPackageValidationSpecification$, 0, () => ModelPackageStatusDetails$, 2, 0, () => UserContext$, () => MetadataProperties$, () => ModelMetrics$, 4, () => UserContext$, 0, 0, 0, 0, () => AdditionalInferenceSpecifications, 0, () => ModelPackageSecurityConfig$, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, () => TagList2, 128 | 0, () => DriftCheckBaselines$, 0]
];
var ModelPackageConfig$ = [
  3,
  n02,
  _MPC,
  0,
  [_MPGA, _SMPA],
  [0, 0],
  1
];
var ModelPackageContainerDefinition$ = [
  3,
  n02,
  _MPCD,
  0,
  [_CH, _Im, _IDm, _MDU, _MDS, _PIrod, _E2, _MIod, _F, _FV, _NMN, _AMDSd, _ASDS, _MDET, _ICs, _BM],
  [0, 0, 0, 0, () => ModelDataSource$, 0, 128 | 0, () => ModelInput$, 0, 0, 0, () => AdditionalModelDataSources, () => AdditionalS3DataSource$, 0, 2, () => BaseModel$]
];
var ModelPackageGroup$ = [
  3,
  n02,
  _MPG,
  0,
  [_MPGN, _MPGA, _MPGD, _CT, _CB, _MPGS, _Ta2],
  [0, 0, 0, 4, () => UserContext$, 0, () => TagList2]
];
var ModelPackageModelCard$ = [
  3,
  n02,
  _MPMC,
  0,
  [_MCC2, _MCS],
  [[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
  3,
  n02,
  _MPSC,
  0,
  [_KKI],
  [0],
  1
];
var ModelPackageStatusDetails$ = [
  3,
  n02,
  _MPSD,
  0,
  [_VS, _ISS],
  [() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
  1
];
var ModelPackageStatusItem$ = [
  3,
  n02,
  _MPSI,
  0,
  [_N2, _St2, _FR],
  [0, 0, 0],
  2
];
var ModelPackageValidationProfile$ = [
  3,
  n02,
  _MPVP,
  0,
  [_PN, _TJDr],
  [0, () => TransformJobDefinition$],
  2
];
var ModelPackageValidationSpecification$ = [
  3,
  n02,
  _MPVS,
  0,
  [_VR, _VP],
  [0, () => ModelPackageValidationProfiles],
  2
];
var ModelQuality$ = [
  3,
  n02,
  _MQ,
  0,
  [_Stati, _Con],
  [() => MetricsSource$, () => MetricsSource$]
];
var ModelQualityAppSpecification$ = [
  3,
  n02,
  _MQAS,
  0,
  [_IU, _CEo, _CA2, _RPSU, _PAPSU, _PTr, _E2],
  [0, 64 | 0, 64 | 0, 0, 0, 0, 128 | 0],
  1
];
var ModelQuantizationConfig$ = [
  3,
  n02,
  _MQC,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelRegisterSettings$ = [
  3,
  n02,
  _MRS,
  0,
  [_St2, _CAMRRA],
  [0, 0]
];
var ModelShardingConfig$ = [
  3,
  n02,
  _MSCo,
  0,
  [_Im, _OEv],
  [0, 128 | 0]
];
var ModelSpeculativeDecodingConfig$ = [
  3,
  n02,
  _MSDC,
  0,
  [_Te, _TDS],
  [0, () => ModelSpeculativeDecodingTrainingDataSource$],
  1
];
var ModelSpeculativeDecodingTrainingDataSource$ = [
  3,
  n02,
  _MSDTDS,
  0,
  [_SUr, _SDT],
  [0, 0],
  2
];
var ModelVariantConfig$ = [
  3,
  n02,
  _MVC,
  0,
  [_MNod, _VN, _ICnfr],
  [0, 0, () => ModelInfrastructureConfig$],
  3
];
var MonitoringAlertActions$ = [
  3,
  n02,
  _MAA,
  0,
  [_MDI],
  [() => ModelDashboardIndicatorAction$]
];
var MonitoringAlertSummary$ = [
  3,
  n02,
  _MASon,
  0,
  [_MAN, _CT, _LMT, _ASle, _DTA2, _EPv, _Act],
  [0, 4, 4, 0, 1, 1, () => MonitoringAlertActions$],
  7
];
var MonitoringAppSpecification$ = [
  3,
  n02,
  _MASoni,
  0,
  [_IU, _CEo, _CA2, _RPSU, _PAPSU],
  [0, 64 | 0, 64 | 0, 0, 0],
  1
];
var MonitoringBaselineConfig$ = [
  3,
  n02,
  _MBC,
  0,
  [_BJN, _CRon, _SR2],
  [0, () => MonitoringConstraintsResource$, () => MonitoringStatisticsResource$]
];
var MonitoringClusterConfig$ = [
  3,
  n02,
  _MCCon,
  0,
  [_ICn, _ITn, _VSIGB, _VKKI],
  [1, 0, 1, 0],
  3
];
var MonitoringConstraintsResource$ = [
  3,
  n02,
  _MCR,
  0,
  [_SUr],
  [0]
];
var MonitoringCsvDatasetFormat$ = [
  3,
  n02,
  _MCDF,
  0,
  [_He],
  [2]
];
var MonitoringDatasetFormat$ = [
  3,
  n02,
  _MDF,
  0,
  [_Cs, _Js, _Pa],
  [() => MonitoringCsvDatasetFormat$, () => MonitoringJsonDatasetFormat$, () => MonitoringParquetDatasetFormat$]
];
var MonitoringExecutionSummary$ = [
  3,
  n02,
  _MESo,
  0,
  [_MSN, _STch, _CT, _LMT, _MESon, _PJA, _EN, _FR, _MJDN, _MTo],
  [0, 4, 4, 4, 0, 0, 0, 0, 0, 0],
  5
];
var MonitoringInput$ = [
  3,
  n02,
  _MIon,
  0,
  [_EIn, _BTI],
  [() => EndpointInput$, () => BatchTransformInput$]
];
var MonitoringJobDefinition$ = [
  3,
  n02,
  _MJD,
  0,
  [_MIoni, _MOC, _MRo, _MASoni, _RAo, _BCa, _SCt, _E2, _NCe],
  [() => MonitoringInputs, () => MonitoringOutputConfig$, () => MonitoringResources$, () => MonitoringAppSpecification$, 0, () => MonitoringBaselineConfig$, () => MonitoringStoppingCondition$, 128 | 0, () => NetworkConfig$],
  5
];
var MonitoringJsonDatasetFormat$ = [
  3,
  n02,
  _MJDF,
  0,
  [_Li],
  [2]
];
var MonitoringOutput$ = [
  3,
  n02,
  _MO,
  0,
  [_SOu],
  [() => MonitoringS3Output$],
  1
];
var MonitoringOutputConfig$ = [
  3,
  n02,
  _MOC,
  0,
  [_MOo, _KKI],
  [() => MonitoringOutputs, 0],
  1
];
var MonitoringParquetDatasetFormat$ = [
  3,
  n02,
  _MPDF,
  0,
  [],
  []
];
var MonitoringResources$ = [
  3,
  n02,
  _MRo,
  0,
  [_CCl],
  [() => MonitoringClusterConfig$],
  1
];
var MonitoringS3Output$ = [
  3,
  n02,
  _MSO,
  0,
  [_SUr, _LP, _SUM],
  [0, 0, 0],
  2
];
var MonitoringSchedule$ = [
  3,
  n02,
  _MSoni,
  0,
  [_MSA, _MSN, _MSS, _MTo, _FR, _CT, _LMT, _MSC, _EN, _LMES, _Ta2],
  [0, 0, 0, 0, 0, 4, 4, () => MonitoringScheduleConfig$, 0, () => MonitoringExecutionSummary$, () => TagList2]
];
var MonitoringScheduleConfig$ = [
  3,
  n02,
  _MSC,
  0,
  [_SCche, _MJD, _MJDN, _MTo],
  [() => ScheduleConfig$, () => MonitoringJobDefinition$, 0, 0]
];
var MonitoringStatisticsResource$ = [
  3,
  n02,
  _MSR,
  0,
  [_SUr],
  [0]
];
var MonitoringStoppingCondition$ = [
  3,
  n02,
  _MSCon,
  0,
  [_MRIS],
  [1],
  1
];
var MultiModelConfig$ = [
  3,
  n02,
  _MMC,
  0,
  [_MCSode],
  [0]
];
var NeoVpcConfig$ = [
  3,
  n02,
  _NVC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var NestedFilters$ = [
  3,
  n02,
  _NF,
  0,
  [_NPN, _Fil],
  [0, () => FilterList],
  2
];
var NetworkConfig$ = [
  3,
  n02,
  _NCe,
  0,
  [_EICTE, _ENI, _VC],
  [2, 2, () => VpcConfig$]
];
var NodeAdditionResult$ = [
  3,
  n02,
  _NAR,
  0,
  [_NLI, _IGN, _St2, _AZ, _IT],
  [0, 0, 0, 64 | 0, 64 | 0],
  3
];
var NotebookInstanceSummary$ = [
  3,
  n02,
  _NISo,
  0,
  [_NIN, _NIA, _NIS, _Ur, _ITn, _CT, _LMT, _NILCN, _DCR, _ACR],
  [0, 0, 0, 0, 0, 4, 4, 0, 0, 64 | 0],
  2
];
var NotificationConfiguration$ = [
  3,
  n02,
  _NCo,
  0,
  [_NTAo],
  [0]
];
var ObjectiveStatusCounters$ = [
  3,
  n02,
  _OSCb,
  0,
  [_Succ, _Pen, _Fa],
  [1, 1, 1]
];
var OfflineStoreConfig$ = [
  3,
  n02,
  _OSCf,
  0,
  [_SSC, _DGTC, _DCCa, _TF],
  [() => S3StorageConfig$, 2, () => DataCatalogConfig$, 0],
  1
];
var OfflineStoreStatus$ = [
  3,
  n02,
  _OSS,
  0,
  [_St2, _BRl],
  [0, 0],
  1
];
var OidcConfig$ = [
  3,
  n02,
  _OCi,
  0,
  [_CIl, _CS, _Is, _AEu, _TE, _UIE, _LE, _JU, _Sco, _AREP],
  [0, [() => ClientSecret, 0], 0, 0, 0, 0, 0, 0, 0, 128 | 0],
  8
];
var OidcConfigForResponse$ = [
  3,
  n02,
  _OCFR,
  0,
  [_CIl, _Is, _AEu, _TE, _UIE, _LE, _JU, _Sco, _AREP],
  [0, 0, 0, 0, 0, 0, 0, 0, 128 | 0]
];
var OidcMemberDefinition$ = [
  3,
  n02,
  _OMD,
  0,
  [_Gr],
  [64 | 0]
];
var OnlineStoreConfig$ = [
  3,
  n02,
  _OSC,
  0,
  [_SC2, _EOS, _TDt, _STto],
  [() => OnlineStoreSecurityConfig$, 2, () => TtlDuration$, 0]
];
var OnlineStoreSecurityConfig$ = [
  3,
  n02,
  _OSSC,
  0,
  [_KKI],
  [0]
];
var OptimizationJobModelSource$ = [
  3,
  n02,
  _OJMS,
  0,
  [_S_, _SMM],
  [() => OptimizationJobModelSourceS3$, () => OptimizationSageMakerModel$]
];
var OptimizationJobModelSourceS3$ = [
  3,
  n02,
  _OJMSS,
  0,
  [_SUr, _MAC],
  [0, () => OptimizationModelAccessConfig$]
];
var OptimizationJobOutputConfig$ = [
  3,
  n02,
  _OJOC,
  0,
  [_SOL, _KKI, _SMM],
  [0, 0, () => OptimizationSageMakerModel$],
  1
];
var OptimizationJobSummary$ = [
  3,
  n02,
  _OJSpt,
  0,
  [_OJN, _OJA, _CT, _OJS, _DITe, _OTp, _OST, _OET, _LMT, _MICa],
  [0, 0, 4, 0, 0, 64 | 0, 4, 4, 4, 1],
  6
];
var OptimizationModelAccessConfig$ = [
  3,
  n02,
  _OMAC,
  0,
  [_AEc],
  [2],
  1
];
var OptimizationOutput$ = [
  3,
  n02,
  _OO,
  0,
  [_RII],
  [0]
];
var OptimizationSageMakerModel$ = [
  3,
  n02,
  _OSMM,
  0,
  [_MNod],
  [0]
];
var OptimizationVpcConfig$ = [
  3,
  n02,
  _OVCp,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var OutputDataConfig$ = [
  3,
  n02,
  _ODC,
  0,
  [_SOP, _KKI, _CTo],
  [0, 0, 0],
  1
];
var ParallelismConfiguration$ = [
  3,
  n02,
  _PCa,
  0,
  [_MPES],
  [1],
  1
];
var Parameter$ = [
  3,
  n02,
  _Par,
  0,
  [_N2, _Va2],
  [0, 0],
  2
];
var ParameterRange$ = [
  3,
  n02,
  _PRar,
  0,
  [_IPRS, _CPRSo, _CPRS],
  [() => IntegerParameterRangeSpecification$, () => ContinuousParameterRangeSpecification$, () => CategoricalParameterRangeSpecification$]
];
var ParameterRanges$ = [
  3,
  n02,
  _PRa,
  0,
  [_IPRn, _CPRon, _CPRa, _APu],
  [() => IntegerParameterRanges, () => ContinuousParameterRanges, () => CategoricalParameterRanges, () => AutoParameters]
];
var Parent$ = [
  3,
  n02,
  _Pare,
  0,
  [_TN, _ENx],
  [0, 0]
];
var ParentHyperParameterTuningJob$ = [
  3,
  n02,
  _PHPTJa,
  0,
  [_HPTJN],
  [0]
];
var PartnerAppConfig$ = [
  3,
  n02,
  _PAC,
  0,
  [_AUd, _Arg, _AGP, _RGA],
  [64 | 0, 128 | 0, 64 | 0, () => RoleGroupAssignmentsList]
];
var Pipeline$ = [
  3,
  n02,
  _Pi,
  0,
  [_PAi, _PNi, _PDN, _PDi, _RAo, _PSi, _CT, _LMT, _LRT, _CB, _LMB, _PCa, _Ta2],
  [0, 0, 0, 0, 0, 0, 4, 4, 4, () => UserContext$, () => UserContext$, () => ParallelismConfiguration$, () => TagList2]
];
var PipelineExecution$ = [
  3,
  n02,
  _PE,
  0,
  [_PAi, _PEA, _PEDN, _PES, _PED, _PEC, _FR, _CT, _LMT, _CB, _LMB, _PCa, _SECe, _PP2, _PVI, _PVDN],
  [0, 0, 0, 0, 0, () => PipelineExperimentConfig$, 0, 4, 4, () => UserContext$, () => UserContext$, () => ParallelismConfiguration$, () => SelectiveExecutionConfig$, () => ParameterList, 1, 0]
];
var PipelineExperimentConfig$ = [
  3,
  n02,
  _PEC,
  0,
  [_ENx, _TN],
  [0, 0]
];
var PipelineVersion$ = [
  3,
  n02,
  _PVi,
  0,
  [_PAi, _PVI, _PVDN, _PVD, _CT, _LMT, _CB, _LMB, _LEPEA, _LEPEDN, _LEPES],
  [0, 1, 0, 0, 4, 4, () => UserContext$, () => UserContext$, 0, 0, 0]
];
var PlacementSpecification$ = [
  3,
  n02,
  _PSlace,
  0,
  [_ICn, _USIl],
  [1, 0],
  1
];
var PrefixAwareRoutingConfig$ = [
  3,
  n02,
  _PARC,
  0,
  [_PLr, _CTonc],
  [1, 1]
];
var PriorityClass$ = [
  3,
  n02,
  _PCri,
  0,
  [_N2, _We],
  [0, 1],
  2
];
var ProcessingClusterConfig$ = [
  3,
  n02,
  _PCC,
  0,
  [_VSIGB, _ICn, _ITn, _VKKI, _IPnst, _SITe, _SICe],
  [1, 1, 0, 0, () => ProcessingInstancePreferenceList, 0, 1],
  1
];
var ProcessingFeatureStoreOutput$ = [
  3,
  n02,
  _PFSO,
  0,
  [_FGN],
  [0],
  1
];
var ProcessingInput$ = [
  3,
  n02,
  _PIroc,
  0,
  [_INn, _AMp, _SIn, _DD],
  [0, 2, () => ProcessingS3Input$, () => DatasetDefinition$],
  1
];
var ProcessingInstancePreference$ = [
  3,
  n02,
  _PIP,
  0,
  [_ITn, _ICn],
  [0, 1],
  1
];
var ProcessingJob$ = [
  3,
  n02,
  _PJ,
  0,
  [_PIr, _POC, _PJN, _PR, _SCt, _ASp, _E2, _NCe, _RAo, _ECxp, _PJA, _PJS, _EMx, _FR, _PET, _PST, _LMT, _CT, _MSA, _AMLJAu, _TJA, _Ta2],
  [() => ProcessingInputs, () => ProcessingOutputConfig$, 0, () => ProcessingResources$, () => ProcessingStoppingCondition$, () => AppSpecification$, 128 | 0, () => NetworkConfig$, 0, () => ExperimentConfig$, 0, 0, 0, 0, 4, 4, 4, 4, 0, 0, 0, () => TagList2]
];
var ProcessingOutput$ = [
  3,
  n02,
  _PO,
  0,
  [_ON, _SOu, _FSO, _AMp],
  [0, () => ProcessingS3Output$, () => ProcessingFeatureStoreOutput$, 2],
  1
];
var ProcessingOutputConfig$ = [
  3,
  n02,
  _POC,
  0,
  [_Ou, _KKI],
  [() => ProcessingOutputs, 0],
  1
];
var ProcessingResources$ = [
  3,
  n02,
  _PR,
  0,
  [_CCl],
  [() => ProcessingClusterConfig$],
  1
];
var ProcessingS3Input$ = [
  3,
  n02,
  _PSI,
  0,
  [_SUr, _SDT, _LP, _SIM, _SDDT, _SCTo],
  [0, 0, 0, 0, 0, 0],
  2
];
var ProcessingS3Output$ = [
  3,
  n02,
  _PSO,
  0,
  [_SUr, _SUM, _LP],
  [0, 0, 0],
  2
];
var ProcessingStoppingCondition$ = [
  3,
  n02,
  _PSC,
  0,
  [_MRIS],
  [1],
  1
];
var ProductionVariantCapacityReservationSummary$ = [
  3,
  n02,
  _PVCRS,
  0,
  [_MRAle, _CRP, _TICo, _AICv, _UBCE, _ECRc],
  [0, 0, 1, 1, 1, () => Ec2CapacityReservationsList]
];
var ProductionVariantManagedInstanceScaling$ = [
  3,
  n02,
  _PVMIS,
  0,
  [_St2, _MIC, _MICa, _SIP],
  [0, 1, 1, () => ProductionVariantManagedInstanceScalingScaleInPolicy$]
];
var ProductionVariantManagedInstanceScalingScaleInPolicy$ = [
  3,
  n02,
  _PVMISSIP,
  0,
  [_Str, _MSSa, _CIM],
  [0, 1, 1],
  1
];
var ProductionVariantRoutingConfig$ = [
  3,
  n02,
  _PVRC,
  0,
  [_RSo, _PARC],
  [0, () => PrefixAwareRoutingConfig$],
  1
];
var ProductionVariantServerlessConfig$ = [
  3,
  n02,
  _PVSC,
  0,
  [_MSIMB, _MCaxo, _PCro],
  [1, 1, 1],
  2
];
var ProductionVariantStatus$ = [
  3,
  n02,
  _PVSr,
  0,
  [_St2, _SM, _STt],
  [0, 0, 4],
  1
];
var ProductionVariantSummary$ = [
  3,
  n02,
  _PVSro,
  0,
  [_VN, _DIep, _CW, _DW, _CICu, _DIC, _IPns, _VSar, _CSCu, _DSCes, _MIS, _RCo, _CRC],
  [0, () => DeployedImages, 1, 1, 1, 1, () => InstancePoolSummaryList, () => ProductionVariantStatusList, () => ProductionVariantServerlessConfig$, () => ProductionVariantServerlessConfig$, () => ProductionVariantManagedInstanceScaling$, () => ProductionVariantRoutingConfig$, () => ProductionVariantCapacityReservationSummary$],
  1
];
var ProfilerConfig$ = [
  3,
  n02,
  _PCr,
  0,
  [_SOP, _PIIM, _PPr, _DPis],
  [0, 1, 128 | 0, 2]
];
var ProfilerConfigForUpdate$ = [
  3,
  n02,
  _PCFU,
  0,
  [_SOP, _PIIM, _PPr, _DPis],
  [0, 1, 128 | 0, 2]
];
var ProfilerRuleConfiguration$ = [
  3,
  n02,
  _PRCr,
  0,
  [_RCN, _REI, _LP, _SOP, _ITn, _VSIGB, _RP2],
  [0, 0, 0, 0, 0, 1, 128 | 0],
  2
];
var ProfilerRuleEvaluationStatus$ = [
  3,
  n02,
  _PRESr,
  0,
  [_RCN, _REJA, _RES, _SDt, _LMT],
  [0, 0, 0, 0, 4]
];
var Project$ = [
  3,
  n02,
  _Proj,
  0,
  [_PAr, _PNr, _PIro, _PDr, _SCPD, _SCPPD, _PSr, _CB, _CT, _TPD, _Ta2, _LMT, _LMB],
  [0, 0, 0, 0, () => ServiceCatalogProvisioningDetails$, () => ServiceCatalogProvisionedProductDetails$, 0, () => UserContext$, 4, () => TemplateProviderDetailList, () => TagList2, 4, () => UserContext$]
];
var ProvisioningParameter$ = [
  3,
  n02,
  _PPro,
  0,
  [_K2, _Va2],
  [0, 0]
];
var PublicWorkforceTaskPrice$ = [
  3,
  n02,
  _PWTP,
  0,
  [_AIU],
  [() => USD$]
];
var QueryFilters$ = [
  3,
  n02,
  _QF,
  0,
  [_Ty, _LTi, _CBr, _CAre, _MB, _MAodi, _Pr],
  [64 | 0, 64 | 0, 4, 4, 4, 4, 128 | 0]
];
var QueryLineageRequest$ = [
  3,
  n02,
  _QLR,
  0,
  [_SAt, _Di2, _IEn, _Fil, _MDa2, _MR2, _NTe],
  [64 | 0, 0, 2, () => QueryFilters$, 1, 1, 0]
];
var RealTimeInferenceConfig$ = [
  3,
  n02,
  _RTIC,
  0,
  [_ITn, _ICn],
  [0, 1],
  2
];
var RealTimeInferenceRecommendation$ = [
  3,
  n02,
  _RTIRe,
  0,
  [_RIe, _ITn, _E2],
  [0, 0, 128 | 0],
  2
];
var RecommendationJobContainerConfig$ = [
  3,
  n02,
  _RJCC,
  0,
  [_Do, _Tas, _F, _FV, _PCay, _NMN, _SITu, _SET, _DICa, _SRMIMET],
  [0, 0, 0, 0, () => RecommendationJobPayloadConfig$, 0, 64 | 0, 0, 0, 64 | 0]
];
var RecommendationJobPayloadConfig$ = [
  3,
  n02,
  _RJPC,
  0,
  [_SPU, _SCT],
  [0, 64 | 0]
];
var RecommendationJobVpcConfig$ = [
  3,
  n02,
  _RJVC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var RedshiftDatasetDefinition$ = [
  3,
  n02,
  _RDD,
  0,
  [_CIlu, _Da2, _DUb, _QS2, _CRAl, _OSU, _OF, _KKI, _OCut],
  [0, 0, 0, 0, 0, 0, 0, 0, 0],
  7
];
var RemoteDebugConfig$ = [
  3,
  n02,
  _RDC,
  0,
  [_ERD],
  [2]
];
var RepositoryAuthConfig$ = [
  3,
  n02,
  _RAC,
  0,
  [_RCPA],
  [0],
  1
];
var ReservedCapacityOffering$ = [
  3,
  n02,
  _RCO,
  0,
  [_ITn, _ICn, _RCT, _UST, _USC, _AZv, _DH, _DM, _STt, _ETn, _EST, _EET],
  [0, 1, 0, 0, 1, 0, 1, 1, 4, 4, 4, 4],
  2
];
var ReservedCapacitySummary$ = [
  3,
  n02,
  _RCSe,
  0,
  [_RCA, _ITn, _TICo, _St2, _RCT, _UST, _USC, _AZv, _AZI, _DH, _DM, _STt, _ETn],
  [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 4, 4],
  4
];
var ResourceConfig$ = [
  3,
  n02,
  _RCe,
  0,
  [_ITn, _ICn, _VSIGB, _VKKI, _KAPIS, _IG, _TPA, _IPCn, _IPnst, _SITe, _SICe],
  [0, 1, 1, 0, 1, () => InstanceGroups, 0, () => InstancePlacementConfig$, () => InstancePreferenceList, 0, 1]
];
var ResourceLimits$ = [
  3,
  n02,
  _RL,
  0,
  [_MPTJ, _MNOTJ, _MRIS],
  [1, 1, 1],
  1
];
var ResourceSpec$ = [
  3,
  n02,
  _RS,
  0,
  [_SMIA, _SMIVAa, _SMIVAag, _ITn, _LCAi, _TPA],
  [0, 0, 0, 0, 0, 0]
];
var RetryStrategy$ = [
  3,
  n02,
  _RSe,
  0,
  [_MRAa],
  [1],
  1
];
var RoleGroupAssignment$ = [
  3,
  n02,
  _RGAo,
  0,
  [_RNo, _GP],
  [0, 64 | 0],
  2
];
var RollingDeploymentPolicy$ = [
  3,
  n02,
  _RDP,
  0,
  [_MBS, _RMBS],
  [() => CapacitySizeConfig$, () => CapacitySizeConfig$],
  1
];
var RSessionAppSettings$ = [
  3,
  n02,
  _RSAS,
  0,
  [_DRS, _CI2],
  [() => ResourceSpec$, () => CustomImages]
];
var RStudioServerProAppSettings$ = [
  3,
  n02,
  _RSSPAS,
  0,
  [_AScc, _UG],
  [0, 0]
];
var RStudioServerProDomainSettings$ = [
  3,
  n02,
  _RSSPDS,
  0,
  [_DERA, _RSCU, _RSPMU, _DRS],
  [0, 0, 0, () => ResourceSpec$],
  1
];
var RStudioServerProDomainSettingsForUpdate$ = [
  3,
  n02,
  _RSSPDSFU,
  0,
  [_DERA, _DRS, _RSCU, _RSPMU],
  [0, () => ResourceSpec$, 0, 0],
  1
];
var S3DataSource$ = [
  3,
  n02,
  _SDS,
  0,
  [_SDT, _SUr, _SDDT, _ANt, _IGNn, _MAC, _HAC],
  [0, 0, 0, 64 | 0, 64 | 0, () => ModelAccessConfig$, () => HubAccessConfig$],
  2
];
var S3FileSystemConfig$ = [
  3,
  n02,
  _SFSC,
  0,
  [_SUr, _MP],
  [0, 0],
  1
];
var S3ModelDataSource$ = [
  3,
  n02,
  _SMDS,
  0,
  [_SUr, _SDT, _CTo, _MAC, _HAC, _MSU, _ET2, _MEa],
  [0, 0, 0, () => ModelAccessConfig$, () => InferenceHubAccessConfig$, 0, 0, 0],
  3
];
var S3Presign$ = [
  3,
  n02,
  _SPr,
  0,
  [_IPC],
  [() => IamPolicyConstraints$]
];
var S3StorageConfig$ = [
  3,
  n02,
  _SSC,
  0,
  [_SUr, _KKI, _ROSU],
  [0, 0, 0],
  1
];
var ScheduleConfig$ = [
  3,
  n02,
  _SCche,
  0,
  [_SEc, _DAST, _DAET],
  [0, 0, 0],
  1
];
var ScheduledUpdateConfig$ = [
  3,
  n02,
  _SUC,
  0,
  [_SEc, _DCe],
  [0, () => DeploymentConfiguration$],
  1
];
var SchedulerConfig$ = [
  3,
  n02,
  _SCc2,
  0,
  [_PCrio, _FSa, _IRS],
  [() => PriorityClassList, 0, 0]
];
var SearchExpression$ = [
  3,
  n02,
  _SEe,
  0,
  [_Fil, _NF, _SEu, _Op],
  [() => FilterList, () => NestedFiltersList, () => SearchExpressionList, 0]
];
var SearchRecord$ = [
  3,
  n02,
  _SRe,
  0,
  [_TJ, _Exp, _Tr, _TCr, _En2, _MPo, _MPG, _Pi, _PE, _PVi, _FG, _FMe, _Proj, _HPTJ, _MCod, _Mode, _J, _HC],
  [() => TrainingJob$, () => Experiment$, () => Trial$, () => TrialComponent$, () => Endpoint$, [() => ModelPackage$, 0], () => ModelPackageGroup$, () => Pipeline$, () => PipelineExecution$, () => PipelineVersion$, () => FeatureGroup$, () => FeatureMetadata$, () => Project$, () => HyperParameterTuningJobSearchEntity$, [() => ModelCard$, 0], () => ModelDashboardModel$, () => Job$, () => HubContent$]
];
var SearchRequest$ = [
  3,
  n02,
  _SRea,
  0,
  [_Res, _SEe, _SBo, _SO, _NTe, _MR2, _CAFO, _VCi],
  [0, () => SearchExpression$, 0, 0, 0, 1, 0, () => VisibilityConditionsList],
  1
];
var SearchResponse$ = [
  3,
  n02,
  _SRear,
  0,
  [_Resu, _NTe, _TH],
  [[() => SearchResultsList, 0], 0, () => TotalHits$]
];
var SearchTrainingPlanOfferingsRequest$ = [
  3,
  n02,
  _STPOR,
  0,
  [_ITn, _ICn, _UST, _USC, _STAt, _ETBn, _DH, _TRa, _TPA],
  [0, 1, 0, 1, 4, 4, 1, 64 | 0, 0]
];
var SecondaryStatusTransition$ = [
  3,
  n02,
  _SSTe,
  0,
  [_St2, _STt, _ETn, _SM],
  [0, 4, 4, 0],
  2
];
var SelectedStep$ = [
  3,
  n02,
  _SSel,
  0,
  [_SNte],
  [0],
  1
];
var SelectiveExecutionConfig$ = [
  3,
  n02,
  _SECe,
  0,
  [_SSele, _SPEA],
  [() => SelectedStepList, 0],
  1
];
var ServerlessJobConfig$ = [
  3,
  n02,
  _SJC,
  0,
  [_BMA, _JT, _AEc, _CTus, _Pef, _ETva, _EAv, _SL],
  [0, 0, 2, 0, 0, 0, 0, 0],
  2
];
var ServiceCatalogProvisionedProductDetails$ = [
  3,
  n02,
  _SCPPD,
  0,
  [_PPIro, _PPSM],
  [0, 0]
];
var ServiceCatalogProvisioningDetails$ = [
  3,
  n02,
  _SCPD,
  0,
  [_PIrod, _PAI, _PIa, _PProv],
  [0, 0, 0, () => ProvisioningParameters],
  1
];
var SessionChainingConfig$ = [
  3,
  n02,
  _SCC,
  0,
  [_ESTC],
  [2]
];
var SharingSettings$ = [
  3,
  n02,
  _SSh,
  0,
  [_NOO, _SOP, _SKKI],
  [0, 0, 0]
];
var ShuffleConfig$ = [
  3,
  n02,
  _SCh,
  0,
  [_Se],
  [1],
  1
];
var SourceAlgorithm$ = [
  3,
  n02,
  _SAo,
  0,
  [_ANlg, _MDU, _MDS, _MDET],
  [0, 0, () => ModelDataSource$, 0],
  1
];
var SourceAlgorithmSpecification$ = [
  3,
  n02,
  _SAS,
  0,
  [_SAou],
  [() => SourceAlgorithmList],
  1
];
var SourceIpConfig$ = [
  3,
  n02,
  _SIC,
  0,
  [_Ci],
  [64 | 0],
  1
];
var StopInferenceExperimentRequest$ = [
  3,
  n02,
  _SIERto,
  0,
  [_N2, _MVA, _DMV, _DSes, _Rea],
  [0, 128 | 0, () => ModelVariantConfigList, 0, 0],
  2
];
var StoppingCondition$ = [
  3,
  n02,
  _SCt,
  0,
  [_MRIS, _MWTIS, _MPTIS],
  [1, 1, 1]
];
var StudioWebPortalSettings$ = [
  3,
  n02,
  _SWPS,
  0,
  [_HMT, _HAT, _HIT2, _HSMIVA, _ERSNM],
  [64 | 0, 64 | 0, 64 | 0, () => HiddenSageMakerImageVersionAliasesList, 0]
];
var Tag$2 = [
  3,
  n02,
  _Tag2,
  0,
  [_K2, _Va2],
  [0, 0],
  2
];
var TemplateProviderDetail$ = [
  3,
  n02,
  _TPDe,
  0,
  [_CTPD],
  [() => CfnTemplateProviderDetail$]
];
var TensorBoardAppSettings$ = [
  3,
  n02,
  _TBAS,
  0,
  [_DRS],
  [() => ResourceSpec$]
];
var TensorBoardOutputConfig$ = [
  3,
  n02,
  _TBOC,
  0,
  [_SOP, _LP],
  [0, 0],
  1
];
var TextGenerationJobConfig$ = [
  3,
  n02,
  _TGJC,
  0,
  [_CCo, _BMN, _TGHP, _MAC],
  [() => AutoMLJobCompletionCriteria$, 0, 128 | 0, () => ModelAccessConfig$]
];
var TimeSeriesConfig$ = [
  3,
  n02,
  _TSCim,
  0,
  [_TAN, _TANi, _IIAN, _GAN],
  [0, 0, 0, 64 | 0],
  3
];
var TimeSeriesForecastingJobConfig$ = [
  3,
  n02,
  _TSFJC,
  0,
  [_FF, _FHo, _TSCim, _FSSU, _CCo, _FQ, _Tra, _HCo, _CGC],
  [0, 1, () => TimeSeriesConfig$, 0, () => AutoMLJobCompletionCriteria$, 64 | 0, () => TimeSeriesTransformations$, () => HolidayConfig, () => CandidateGenerationConfig$],
  3
];
var TimeSeriesForecastingSettings$ = [
  3,
  n02,
  _TSFS,
  0,
  [_St2, _AFRA],
  [0, 0]
];
var TimeSeriesTransformations$ = [
  3,
  n02,
  _TSTi,
  0,
  [_Fill, _Ag],
  [[2, n02, _FTi, 0, 0, 128 | 0], 128 | 0]
];
var TotalHits$ = [
  3,
  n02,
  _TH,
  0,
  [_Va2, _Rel],
  [1, 0]
];
var TrainingImageConfig$ = [
  3,
  n02,
  _TIC,
  0,
  [_TRAM, _TRAC],
  [0, () => TrainingRepositoryAuthConfig$],
  1
];
var TrainingJob$ = [
  3,
  n02,
  _TJ,
  0,
  [_TJN, _TJA, _TJAu, _LJA, _AMLJAu, _MAo, _TJS, _SSe, _FR, _HP, _ASl, _RAo, _IDC, _ODC, _RCe, _WPS, _VC, _SCt, _CT, _TST, _TET, _LMT, _SST, _FMDL, _ENI, _EICTE, _EMST, _CCh, _TTIS, _BTIS, _DHC, _ECxp, _DRC, _TBOC, _DRESe, _OMPA, _MPC, _PCr, _E2, _RSe, _Ta2],
  [0, 0, 0, 0, 0, () => ModelArtifacts$, 0, 0, 0, 128 | 0, () => AlgorithmSpecification$, 0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => WarmPoolStatus$, () => VpcConfig$, () => StoppingCondition$, 4, 4, 4, 4, () => SecondaryStatusTransitions, () => FinalMetricDataList, 2, 2, 2, () => CheckpointConfig$, 1, 1, () => DebugHookConfig$, () => ExperimentConfig$, () => DebugRuleConfigurations, () => TensorBoardOutputConfig$, () => DebugRuleEvaluationStatuses, 0, () => ModelPackageConfig$, () => ProfilerConfig$, 128 | 0, () => RetryStrategy$, () => TagList2]
];
var TrainingJobDefinition$ = [
  3,
  n02,
  _TJD,
  0,
  [_TIM, _IDC, _ODC, _RCe, _SCt, _HP],
  [0, () => InputDataConfig, () => OutputDataConfig$, () => ResourceConfig$, () => StoppingCondition$, 128 | 0],
  5
];
var TrainingJobStatusCounters$ = [
  3,
  n02,
  _TJSC,
  0,
  [_Com, _IPnr, _REe, _NRE, _Sto],
  [1, 1, 1, 1, 1]
];
var TrainingPlanOffering$ = [
  3,
  n02,
  _TPOr,
  0,
  [_TPOI, _TRa, _RSTA, _RETB, _DH, _DM, _UF, _CCur, _RCOe],
  [0, 64 | 0, 4, 4, 1, 1, 0, 0, () => ReservedCapacityOfferings],
  2
];
var TrainingPlanSummary$ = [
  3,
  n02,
  _TPSra,
  0,
  [_TPA, _TPN, _St2, _SM, _DH, _DM, _STt, _ETn, _UF, _CCur, _TICo, _AICv, _IUIC, _TUSC, _TRa, _RCS],
  [0, 0, 0, 0, 1, 1, 4, 4, 0, 0, 1, 1, 1, 1, 64 | 0, () => ReservedCapacitySummaries],
  3
];
var TrainingProgressInfo$ = [
  3,
  n02,
  _TPI,
  0,
  [_TSCPE, _CSu, _CEur, _MEax],
  [1, 1, 1, 1]
];
var TrainingRepositoryAuthConfig$ = [
  3,
  n02,
  _TRAC,
  0,
  [_TRCPA],
  [0],
  1
];
var TrainingSpecification$ = [
  3,
  n02,
  _TS,
  0,
  [_TI, _STITu, _TCra, _TID, _SHPu, _SDTu, _MDe2, _STJOM, _ASDS],
  [0, 64 | 0, () => ChannelSpecifications, 0, () => HyperParameterSpecifications, 2, () => MetricDefinitionList, () => HyperParameterTuningJobObjectives, () => AdditionalS3DataSource$],
  3
];
var TransformDataSource$ = [
  3,
  n02,
  _TDSr,
  0,
  [_SDS],
  [() => TransformS3DataSource$],
  1
];
var TransformInput$ = [
  3,
  n02,
  _TIr,
  0,
  [_DS, _CTon, _CTo, _STp],
  [() => TransformDataSource$, 0, 0, 0],
  1
];
var TransformJob$ = [
  3,
  n02,
  _TJr,
  0,
  [_TJNr, _TJAr, _TJSr, _FR, _MNod, _MCT, _MCCo, _MPIMB, _BS, _E2, _TIr, _TO, _DCC, _TR, _CT, _TSTr, _TETr, _LJA, _AMLJAu, _DP2, _ECxp, _Ta2],
  [0, 0, 0, 0, 0, 1, () => ModelClientConfig$, 1, 0, 128 | 0, () => TransformInput$, () => TransformOutput$, () => BatchDataCaptureConfig$, () => TransformResources$, 4, 4, 4, 0, 0, () => DataProcessing$, () => ExperimentConfig$, () => TagList2]
];
var TransformJobDefinition$ = [
  3,
  n02,
  _TJDr,
  0,
  [_TIr, _TO, _TR, _MCT, _MPIMB, _BS, _E2],
  [() => TransformInput$, () => TransformOutput$, () => TransformResources$, 1, 1, 0, 128 | 0],
  3
];
var TransformOutput$ = [
  3,
  n02,
  _TO,
  0,
  [_SOP, _Acce, _AW, _KKI],
  [0, 0, 0, 0],
  1
];
var TransformResources$ = [
  3,
  n02,
  _TR,
  0,
  [_ITn, _ICn, _VKKI, _TAV],
  [0, 1, 0, 0],
  2
];
var TransformS3DataSource$ = [
  3,
  n02,
  _TSDS,
  0,
  [_SDT, _SUr],
  [0, 0],
  2
];
var Trial$ = [
  3,
  n02,
  _Tr,
  0,
  [_TN, _TA, _DNi, _ENx, _S, _CT, _CB, _LMT, _LMB, _MPe, _Ta2, _TCS],
  [0, 0, 0, 0, () => TrialSource$, 4, () => UserContext$, 4, () => UserContext$, () => MetadataProperties$, () => TagList2, () => TrialComponentSimpleSummaries]
];
var TrialComponent$ = [
  3,
  n02,
  _TCr,
  0,
  [_TCN, _DNi, _TCA, _S, _St2, _STt, _ETn, _CT, _CB, _LMT, _LMB, _P2, _IAn, _OA, _Met2, _MPe, _SDo, _LGAi, _Ta2, _Paren, _RNu2],
  [0, 0, 0, () => TrialComponentSource$, () => TrialComponentStatus$, 4, 4, 4, () => UserContext$, 4, () => UserContext$, () => TrialComponentParameters, () => TrialComponentArtifacts, () => TrialComponentArtifacts, () => TrialComponentMetricSummaries, () => MetadataProperties$, () => TrialComponentSourceDetail$, 0, () => TagList2, () => Parents, 0]
];
var TrialComponentArtifact$ = [
  3,
  n02,
  _TCAr,
  0,
  [_Va2, _MTe],
  [0, 0],
  1
];
var TrialComponentMetricSummary$ = [
  3,
  n02,
  _TCMS,
  0,
  [_MN2, _SA, _TSi, _Ma2, _Mi2, _Las, _C, _Av, _SDtd],
  [0, 0, 4, 1, 1, 1, 1, 1, 1]
];
var TrialComponentSimpleSummary$ = [
  3,
  n02,
  _TCSS,
  0,
  [_TCN, _TCA, _TCSr, _CT, _CB],
  [0, 0, () => TrialComponentSource$, 4, () => UserContext$]
];
var TrialComponentSource$ = [
  3,
  n02,
  _TCSr,
  0,
  [_SA, _ST2],
  [0, 0],
  1
];
var TrialComponentSourceDetail$ = [
  3,
  n02,
  _TCSD,
  0,
  [_SA, _TJ, _PJ, _TJr],
  [0, () => TrainingJob$, () => ProcessingJob$, () => TransformJob$]
];
var TrialComponentStatus$ = [
  3,
  n02,
  _TCSri,
  0,
  [_PSri, _M2],
  [0, 0]
];
var TrialSource$ = [
  3,
  n02,
  _TSri,
  0,
  [_SA, _ST2],
  [0, 0],
  1
];
var TrustedIdentityPropagationSettings$ = [
  3,
  n02,
  _TIPS,
  0,
  [_St2],
  [0],
  1
];
var TtlDuration$ = [
  3,
  n02,
  _TDt,
  0,
  [_Un, _Va2],
  [0, 1]
];
var TuningJobCompletionCriteria$ = [
  3,
  n02,
  _TJCC,
  0,
  [_TOMV, _BONI, _CDo],
  [1, () => BestObjectiveNotImproving$, () => ConvergenceDetected$]
];
var UiConfig$ = [
  3,
  n02,
  _UC2,
  0,
  [_UTSU, _HTUA],
  [0, 0]
];
var UnifiedStudioSettings$ = [
  3,
  n02,
  _USSn,
  0,
  [_SWPA, _DAIo, _DRo, _DI, _PIro, _EInv, _PSP, _SSOAA],
  [0, 0, 0, 0, 0, 0, 0, 0]
];
var UpdateActionRequest$ = [
  3,
  n02,
  _UAR,
  0,
  [_AN2, _D2, _St2, _Pr, _PTRr],
  [0, 0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateArtifactRequest$ = [
  3,
  n02,
  _UARpd,
  0,
  [_AAr, _ANr, _Pr, _PTRr],
  [0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateClusterRequest$ = [
  3,
  n02,
  _UCR,
  0,
  [_CNl, _IG, _RIG, _RIGC, _TSCi, _NR, _IGTD, _NPM, _CRl, _ASu, _Or],
  [0, () => ClusterInstanceGroupSpecifications, () => ClusterRestrictedInstanceGroupSpecifications, () => ClusterRestrictedInstanceGroupsConfig$, () => ClusterTieredStorageConfig$, 0, 64 | 0, 0, 0, () => ClusterAutoScalingConfig$, () => ClusterOrchestrator$],
  1
];
var UpdateContextRequest$ = [
  3,
  n02,
  _UCRpd,
  0,
  [_CNon, _D2, _Pr, _PTRr],
  [0, 0, 128 | 0, 64 | 0],
  1
];
var UpdateDomainRequest$ = [
  3,
  n02,
  _UDRp,
  0,
  [_DI, _DUS, _DSFU, _ASGM, _DSS, _SIu, _ANAT, _TP, _HEFSC, _VIp],
  [0, () => UserSettings$, () => DomainSettingsForUpdate$, 0, () => DefaultSpaceSettings$, 64 | 0, 0, 0, 0, 0],
  1
];
var UpdateFeatureMetadataRequest$ = [
  3,
  n02,
  _UFMR,
  0,
  [_FGN, _FN, _D2, _PAa, _PRara],
  [0, 0, 0, () => FeatureParameterAdditions, 64 | 0],
  2
];
var UpdateHubContentRequest$ = [
  3,
  n02,
  _UHCR,
  0,
  [_HN, _HCN, _HCT, _HCV, _HCDN, _HCDu, _HCM, _HCSK, _SSu],
  [0, 0, 0, 0, 0, 0, 0, 64 | 0, 0],
  4
];
var UpdateHubRequest$ = [
  3,
  n02,
  _UHR,
  0,
  [_HN, _HD2, _HDN, _HSK],
  [0, 0, 0, 64 | 0],
  1
];
var UpdateImageRequest$ = [
  3,
  n02,
  _UIR,
  0,
  [_IN, _DPe, _D2, _DNi, _RAo],
  [0, 64 | 0, 0, 0, 0],
  1
];
var UpdateImageVersionRequest$ = [
  3,
  n02,
  _UIVR,
  0,
  [_IN, _Alia, _V2, _ATA, _ATD, _VG, _JT, _MLF, _PL, _Pro, _H, _RN2],
  [0, 0, 1, 64 | 0, 64 | 0, 0, 0, 0, 0, 0, 2, 0],
  1
];
var UpdateMlflowAppRequest$ = [
  3,
  n02,
  _UMAR,
  0,
  [_Ar, _N2, _ASU, _MRM, _WMWS, _DDIL, _ADS],
  [0, 0, 0, 0, 0, 64 | 0, 0],
  1
];
var UpdateModelPackageInput$ = [
  3,
  n02,
  _UMPI,
  0,
  [_MPA, _MAS, _MPRT, _ADpp, _CMP, _CMPTR, _AISTA, _ISn, _SU, _MCod, _MLC, _CTl],
  [0, 0, 0, 0, 128 | 0, 64 | 0, () => AdditionalInferenceSpecifications, () => InferenceSpecification$, 0, [() => ModelPackageModelCard$, 0], () => ModelLifeCycle$, 0],
  1
];
var UpdateNotebookInstanceInput$ = [
  3,
  n02,
  _UNII,
  0,
  [_NIN, _ITn, _IAT, _PIl, _RAo, _LCN, _DLC, _VSIGB, _DCR, _ACR, _ATc, _DAT, _DDCR, _DACR, _RAoo, _IMSC],
  [0, 0, 0, 0, 0, 0, 2, 1, 0, 64 | 0, 64 | 0, 2, 2, 2, 0, () => InstanceMetadataServiceConfiguration$],
  1
];
var UpdateTrialComponentRequest$ = [
  3,
  n02,
  _UTCR,
  0,
  [_TCN, _DNi, _St2, _STt, _ETn, _P2, _PTRa, _IAn, _IATR, _OA, _OATR],
  [0, 0, () => TrialComponentStatus$, 4, 4, () => TrialComponentParameters, 64 | 0, () => TrialComponentArtifacts, 64 | 0, () => TrialComponentArtifacts, 64 | 0],
  1
];
var USD$ = [
  3,
  n02,
  _USD,
  0,
  [_Dol, _Ce, _TFOAC],
  [1, 1, 1]
];
var UserContext$ = [
  3,
  n02,
  _UCs,
  0,
  [_UPA, _UPN, _DI, _IIa],
  [0, 0, 0, () => IamIdentity$]
];
var UserSettings$ = [
  3,
  n02,
  _US,
  0,
  [_ERx, _SG, _SSh, _JSAS, _KGAS, _TBAS, _RSSPAS, _RSAS, _CAS, _CEAS, _JLAS, _SSSp, _DLU, _SWP, _CPUC, _CFSC, _SWPS, _AMHEFS],
  [0, 64 | 0, () => SharingSettings$, () => JupyterServerAppSettings$, () => KernelGatewayAppSettings$, () => TensorBoardAppSettings$, () => RStudioServerProAppSettings$, () => RSessionAppSettings$, () => CanvasAppSettings$, () => CodeEditorAppSettings$, () => JupyterLabAppSettings$, () => DefaultSpaceStorageSettings$, 0, 0, () => CustomPosixUserConfig$, () => CustomFileSystemConfigs, () => StudioWebPortalSettings$, 0]
];
var VectorConfig$ = [
  3,
  n02,
  _VCe,
  0,
  [_Dim],
  [1],
  1
];
var VisibilityConditions$ = [
  3,
  n02,
  _VCi,
  0,
  [_K2, _Va2],
  [0, 0]
];
var VpcConfig$ = [
  3,
  n02,
  _VC,
  0,
  [_SGI, _Sub],
  [64 | 0, 64 | 0],
  2
];
var WarmPoolStatus$ = [
  3,
  n02,
  _WPS,
  0,
  [_St2, _RRBTIS, _RBJ],
  [0, 1, 0],
  1
];
var WorkerAccessConfiguration$ = [
  3,
  n02,
  _WAC,
  0,
  [_SPr],
  [() => S3Presign$]
];
var WorkforceVpcConfigRequest$ = [
  3,
  n02,
  _WVCR,
  0,
  [_VIp, _SGI, _Sub],
  [0, 64 | 0, 64 | 0]
];
var WorkforceVpcConfigResponse$ = [
  3,
  n02,
  _WVCRo,
  0,
  [_VIp, _SGI, _Sub, _VEI],
  [0, 64 | 0, 64 | 0, 0],
  3
];
var WorkspaceSettings$ = [
  3,
  n02,
  _WSo,
  0,
  [_SAP, _SKKI],
  [0, 0]
];
var Workteam$ = [
  3,
  n02,
  _Wo,
  0,
  [_WNo, _MDem, _WAo, _D2, _WA, _PLI, _SDu, _CDr, _LUD, _NCo, _WAC],
  [0, () => MemberDefinitions, 0, 0, 0, 64 | 0, 0, 4, 4, () => NotificationConfiguration$, () => WorkerAccessConfiguration$],
  4
];
var AdditionalCodeRepositoryNamesOrUrls = 64 | 0;
var AdditionalInferenceSpecifications = [
  1,
  n02,
  _AIS,
  0,
  () => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
  1,
  n02,
  _AMDSd,
  0,
  () => AdditionalModelDataSource$
];
var AIMlReservationArnList = 64 | 0;
var AIRecommendationDeploymentS3ChannelList = [
  1,
  n02,
  _AIRDSCL,
  0,
  () => AIRecommendationDeploymentS3Channel$
];
var AIRecommendationInstanceTypeList = 64 | 0;
var ArtifactSourceTypes = [
  1,
  n02,
  _ASTr,
  0,
  () => ArtifactSourceType$
];
var AssignedGroupPatternsList = 64 | 0;
var AssociationInfoList = [
  1,
  n02,
  _AIL,
  0,
  () => AssociationInfo$
];
var AssumableRoleArns = 64 | 0;
var AsyncNotificationTopicTypeList = 64 | 0;
var AttributeNames = 64 | 0;
var AutoMLAlgorithms = 64 | 0;
var AutoMLAlgorithmsConfig = [
  1,
  n02,
  _AMLACu,
  0,
  () => AutoMLAlgorithmConfig$
];
var AutoParameters = [
  1,
  n02,
  _APu,
  0,
  () => AutoParameter$
];
var AutoRollbackAlarms = [
  1,
  n02,
  _ARAu,
  0,
  () => AlarmDetails$
];
var BatchDeleteClusterNodeLogicalIdsErrorList = [
  1,
  n02,
  _BDCNLIEL,
  0,
  () => BatchDeleteClusterNodeLogicalIdsError$
];
var BatchDeleteClusterNodesErrorList = [
  1,
  n02,
  _BDCNEL,
  0,
  () => BatchDeleteClusterNodesError$
];
var BatchRebootClusterNodeLogicalIdsErrors = [
  1,
  n02,
  _BRCNLIEat,
  0,
  () => BatchRebootClusterNodeLogicalIdsError$
];
var BatchRebootClusterNodesErrors = [
  1,
  n02,
  _BRCNEat,
  0,
  () => BatchRebootClusterNodesError$
];
var BatchReplaceClusterNodeLogicalIdsErrors = [
  1,
  n02,
  _BRCNLIEatc,
  0,
  () => BatchReplaceClusterNodeLogicalIdsError$
];
var BatchReplaceClusterNodesErrors = [
  1,
  n02,
  _BRCNEatc,
  0,
  () => BatchReplaceClusterNodesError$
];
var CategoricalParameterRanges = [
  1,
  n02,
  _CPRa,
  0,
  () => CategoricalParameterRange$
];
var CategoricalParameterRangeValues = 64 | 0;
var CfnStackParameters = [
  1,
  n02,
  _CSPf,
  0,
  () => CfnStackParameter$
];
var ChannelSpecifications = [
  1,
  n02,
  _CSha,
  0,
  () => ChannelSpecification$
];
var Cidrs = 64 | 0;
var ClarifyFeatureHeaders = 64 | 0;
var ClarifyFeatureTypes = 64 | 0;
var ClarifyLabelHeaders = 64 | 0;
var ClusterAvailabilityZones = 64 | 0;
var ClusterInstanceGroupSpecifications = [
  1,
  n02,
  _CIGSl,
  0,
  () => ClusterInstanceGroupSpecification$
];
var ClusterInstanceGroupsToDelete = 64 | 0;
var ClusterInstanceStorageConfigs = [
  1,
  n02,
  _CISC,
  0,
  () => ClusterInstanceStorageConfig$
];
var ClusterInstanceTypeDetails = [
  1,
  n02,
  _CITDl,
  0,
  () => ClusterInstanceTypeDetail$
];
var ClusterInstanceTypes = 64 | 0;
var ClusterKubernetesTaints = [
  1,
  n02,
  _CKTl,
  0,
  () => ClusterKubernetesTaint$
];
var ClusterNodeIds = 64 | 0;
var ClusterNodeLogicalIdList = 64 | 0;
var ClusterPartitionNames = 64 | 0;
var ClusterRestrictedInstanceGroupSpecifications = [
  1,
  n02,
  _CRIGSl,
  0,
  () => ClusterRestrictedInstanceGroupSpecification$
];
var CodeRepositories = [
  1,
  n02,
  _CRod,
  0,
  () => CodeRepository$
];
var CollectionConfigurations = [
  1,
  n02,
  _CColl,
  0,
  () => CollectionConfiguration$
];
var CompressionTypes = 64 | 0;
var ContainerArguments = 64 | 0;
var ContainerDefinitionList = [
  1,
  n02,
  _CDL,
  0,
  () => ContainerDefinition$
];
var ContainerEntrypoint = 64 | 0;
var ContentClassifiers = 64 | 0;
var ContentTypes = 64 | 0;
var ContinuousParameterRanges = [
  1,
  n02,
  _CPRon,
  0,
  () => ContinuousParameterRange$
];
var CsvContentTypes = 64 | 0;
var CustomerMetadataKeyList = 64 | 0;
var CustomFileSystemConfigs = [
  1,
  n02,
  _CFSC,
  0,
  () => CustomFileSystemConfig$
];
var CustomImageContainerArguments = 64 | 0;
var CustomImageContainerEntrypoint = 64 | 0;
var CustomImages = [
  1,
  n02,
  _CI2,
  0,
  () => CustomImage$
];
var DebugRuleConfigurations = [
  1,
  n02,
  _DRC,
  0,
  () => DebugRuleConfiguration$
];
var DebugRuleEvaluationStatuses = [
  1,
  n02,
  _DRESe,
  0,
  () => DebugRuleEvaluationStatus$
];
var DeepHealthChecks = 64 | 0;
var DefaultDomainIdList = 64 | 0;
var DeployedImages = [
  1,
  n02,
  _DIep,
  0,
  () => DeployedImage$
];
var DeviceNames = 64 | 0;
var DomainSecurityGroupIds = 64 | 0;
var Ec2CapacityReservationsList = [
  1,
  n02,
  _ECRL,
  0,
  () => Ec2CapacityReservation$
];
var EfaEnis = 64 | 0;
var EksRoleAccessEntries = 64 | 0;
var ExecutionRoleArns = 64 | 0;
var FeatureDefinitions = [
  1,
  n02,
  _FD,
  0,
  () => FeatureDefinition$
];
var FeatureParameterAdditions = [
  1,
  n02,
  _FPA,
  0,
  () => FeatureParameter$
];
var FeatureParameterRemovals = 64 | 0;
var FeatureParameters = [
  1,
  n02,
  _FPe,
  0,
  () => FeatureParameter$
];
var FilterList = [
  1,
  n02,
  _FL,
  0,
  () => Filter$
];
var FinalMetricDataList = [
  1,
  n02,
  _FMDL,
  0,
  () => MetricData$
];
var FlowDefinitionTaskKeywords = 64 | 0;
var ForecastQuantiles = 64 | 0;
var GroupingAttributeNames = 64 | 0;
var GroupPatternsList = 64 | 0;
var Groups = 64 | 0;
var HiddenAppTypesList = 64 | 0;
var HiddenInstanceTypesList = 64 | 0;
var HiddenMlToolsList = 64 | 0;
var HiddenSageMakerImageVersionAliasesList = [
  1,
  n02,
  _HSMIVAL,
  0,
  () => HiddenSageMakerImage$
];
var HolidayConfig = [
  1,
  n02,
  _HCo,
  0,
  () => HolidayConfigAttributes$
];
var HubContentDependencyList = [
  1,
  n02,
  _HCDL,
  0,
  () => HubContentDependency$
];
var HubContentSearchKeywordList = 64 | 0;
var HubSearchKeywordList = 64 | 0;
var HyperParameterSpecifications = [
  1,
  n02,
  _HPSy,
  0,
  () => HyperParameterSpecification$
];
var HyperParameterTrainingJobDefinitions = [
  1,
  n02,
  _HPTJDy,
  0,
  () => HyperParameterTrainingJobDefinition$
];
var HyperParameterTrainingJobSummaries = [
  1,
  n02,
  _HPTJSyper,
  0,
  () => HyperParameterTrainingJobSummary$
];
var HyperParameterTuningInstanceConfigs = [
  1,
  n02,
  _HPTICy,
  0,
  () => HyperParameterTuningInstanceConfig$
];
var HyperParameterTuningJobObjectives = [
  1,
  n02,
  _HPTJOy,
  0,
  () => HyperParameterTuningJobObjective$
];
var HyperParameterTuningJobSummaries = [
  1,
  n02,
  _HPTJSype,
  0,
  () => HyperParameterTuningJobSummary$
];
var IdentityProviderOAuthSettings = [
  1,
  n02,
  _IPOAS,
  0,
  () => IdentityProviderOAuthSetting$
];
var ImageDeletePropertyList = 64 | 0;
var InputDataConfig = [
  1,
  n02,
  _IDC,
  0,
  () => Channel$
];
var InputModes = 64 | 0;
var InstanceGroupNames = 64 | 0;
var InstanceGroups = [
  1,
  n02,
  _IG,
  0,
  () => InstanceGroup$
];
var InstanceIds = 64 | 0;
var InstancePoolSummaryList = [
  1,
  n02,
  _IPSL,
  0,
  () => InstancePoolSummary$
];
var InstancePreferenceList = [
  1,
  n02,
  _IPLn,
  0,
  () => InstancePreference$
];
var IntegerParameterRanges = [
  1,
  n02,
  _IPRn,
  0,
  () => IntegerParameterRange$
];
var JobSecondaryStatusTransitions = [
  1,
  n02,
  _JSSTo,
  0,
  () => JobSecondaryStatusTransition$
];
var JsonContentTypes = 64 | 0;
var LifecycleConfigArns = 64 | 0;
var ListLineageEntityParameterKey = 64 | 0;
var ListTrialComponentKey256 = 64 | 0;
var MemberDefinitions = [
  1,
  n02,
  _MDem,
  0,
  () => MemberDefinition$
];
var MetricDefinitionList = [
  1,
  n02,
  _MDLe,
  0,
  () => MetricDefinition$
];
var MetricsEndpointList = [
  1,
  n02,
  _MEL,
  0,
  () => MetricsEndpoint$
];
var ModelDashboardEndpoints = [
  1,
  n02,
  _MDEo,
  0,
  () => ModelDashboardEndpoint$
];
var ModelDashboardMonitoringSchedules = [
  1,
  n02,
  _MDMSo,
  0,
  () => ModelDashboardMonitoringSchedule$
];
var ModelPackageArnList = 64 | 0;
var ModelPackageContainerDefinitionList = [
  1,
  n02,
  _MPCDL,
  0,
  () => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
  1,
  n02,
  _MPSIL,
  0,
  () => ModelPackageStatusItem$
];
var ModelPackageValidationProfiles = [
  1,
  n02,
  _MPVPo,
  0,
  () => ModelPackageValidationProfile$
];
var ModelVariantConfigList = [
  1,
  n02,
  _MVCL,
  0,
  () => ModelVariantConfig$
];
var MonitoringAlertSummaryList = [
  1,
  n02,
  _MASL,
  0,
  () => MonitoringAlertSummary$
];
var MonitoringContainerArguments = 64 | 0;
var MonitoringInputs = [
  1,
  n02,
  _MIoni,
  0,
  () => MonitoringInput$
];
var MonitoringOutputs = [
  1,
  n02,
  _MOo,
  0,
  () => MonitoringOutput$
];
var MonitoringScheduleList = [
  1,
  n02,
  _MSLo,
  0,
  () => MonitoringSchedule$
];
var NeoVpcSecurityGroupIds = 64 | 0;
var NeoVpcSubnets = 64 | 0;
var NestedFiltersList = [
  1,
  n02,
  _NFL,
  0,
  () => NestedFilters$
];
var NotebookInstanceAcceleratorTypes = 64 | 0;
var OnStartDeepHealthChecks = 64 | 0;
var OptimizationConfigs = [
  1,
  n02,
  _OCp,
  0,
  () => OptimizationConfig$
];
var OptimizationJobTrainingPlanArns = 64 | 0;
var OptimizationTypes = 64 | 0;
var OptimizationVpcSecurityGroupIds = 64 | 0;
var OptimizationVpcSubnets = 64 | 0;
var ParameterList = [
  1,
  n02,
  _PLa,
  0,
  () => Parameter$
];
var ParameterValues = 64 | 0;
var ParentHyperParameterTuningJobs = [
  1,
  n02,
  _PHPTJ,
  0,
  () => ParentHyperParameterTuningJob$
];
var Parents = [
  1,
  n02,
  _Paren,
  0,
  () => Parent$
];
var PartnerAppAdminUserList = 64 | 0;
var PlacementSpecifications = [
  1,
  n02,
  _PSlac,
  0,
  () => PlacementSpecification$
];
var PriorityClassList = [
  1,
  n02,
  _PCL,
  0,
  () => PriorityClass$
];
var ProcessingInputs = [
  1,
  n02,
  _PIr,
  0,
  () => ProcessingInput$
];
var ProcessingInstancePreferenceList = [
  1,
  n02,
  _PIPL,
  0,
  () => ProcessingInstancePreference$
];
var ProcessingOutputs = [
  1,
  n02,
  _POr,
  0,
  () => ProcessingOutput$
];
var ProductionVariantStatusList = [
  1,
  n02,
  _PVSLr,
  0,
  () => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
  1,
  n02,
  _PVSLro,
  0,
  () => ProductionVariantSummary$
];
var ProductListings = 64 | 0;
var ProfilerRuleConfigurations = [
  1,
  n02,
  _PRC,
  0,
  () => ProfilerRuleConfiguration$
];
var ProfilerRuleEvaluationStatuses = [
  1,
  n02,
  _PRES,
  0,
  () => ProfilerRuleEvaluationStatus$
];
var ProvisioningParameters = [
  1,
  n02,
  _PProv,
  0,
  () => ProvisioningParameter$
];
var QueryLineageStartArns = 64 | 0;
var QueryLineageTypes = 64 | 0;
var QueryTypes = 64 | 0;
var RealtimeInferenceInstanceTypes = 64 | 0;
var RealTimeInferenceRecommendations = [
  1,
  n02,
  _RTIR,
  0,
  () => RealTimeInferenceRecommendation$
];
var RecommendationJobSupportedContentTypes = 64 | 0;
var RecommendationJobSupportedInstanceTypes = 64 | 0;
var RecommendationJobSupportedResponseMIMETypes = 64 | 0;
var RecommendationJobVpcSecurityGroupIds = 64 | 0;
var RecommendationJobVpcSubnets = 64 | 0;
var ReleaseNotesList = 64 | 0;
var ReservedCapacityOfferings = [
  1,
  n02,
  _RCOe,
  0,
  () => ReservedCapacityOffering$
];
var ReservedCapacitySummaries = [
  1,
  n02,
  _RCS,
  0,
  () => ReservedCapacitySummary$
];
var ResponseMIMETypes = 64 | 0;
var RoleGroupAssignmentsList = [
  1,
  n02,
  _RGAL,
  0,
  () => RoleGroupAssignment$
];
var SageMakerImageVersionAliases = 64 | 0;
var SageMakerResourceNames = 64 | 0;
var SearchExpressionList = [
  1,
  n02,
  _SEL,
  0,
  () => SearchExpression$
];
var SearchResultsList = [
  1,
  n02,
  _SRL,
  0,
  [
    () => SearchRecord$,
    0
  ]
];
var SecondaryStatusTransitions = [
  1,
  n02,
  _SST,
  0,
  () => SecondaryStatusTransition$
];
var SecurityGroupIds = 64 | 0;
var SelectedStepList = [
  1,
  n02,
  _SSL,
  0,
  () => SelectedStep$
];
var SourceAlgorithmList = [
  1,
  n02,
  _SAL,
  0,
  () => SourceAlgorithm$
];
var Subnets = 64 | 0;
var TagKeyList2 = 64 | 0;
var TagList2 = [
  1,
  n02,
  _TLa,
  0,
  () => Tag$2
];
var TaskKeywords = 64 | 0;
var TemplateProviderDetailList = [
  1,
  n02,
  _TPDL,
  0,
  () => TemplateProviderDetail$
];
var TrainingContainerArguments = 64 | 0;
var TrainingContainerEntrypoint = 64 | 0;
var TrainingInstanceTypes = 64 | 0;
var TrainingPlanArnList = 64 | 0;
var TrainingPlanArns = 64 | 0;
var TransformInstanceTypes = 64 | 0;
var TrialComponentMetricSummaries = [
  1,
  n02,
  _TCMSr,
  0,
  () => TrialComponentMetricSummary$
];
var TrialComponentSimpleSummaries = [
  1,
  n02,
  _TCSSr,
  0,
  () => TrialComponentSimpleSummary$
];
var VersionAliasesList = 64 | 0;
var VisibilityConditionsList = [
  1,
  n02,
  _VCL,
  0,
  () => VisibilityConditions$
];
var VpcOnlyTrustedAccounts = 64 | 0;
var VpcSecurityGroupIds = 64 | 0;
var WorkforceSecurityGroupIds = 64 | 0;
var WorkforceSubnets = 64 | 0;
var ActiveOperations = 128 | 1;
var AggregationTransformations = 128 | 0;
var AIRecommendationOptimizationConfigMap = 128 | 0;
var ArtifactProperties = 128 | 0;
var AuthenticationRequestExtraParams = 128 | 0;
var ClusterKubernetesLabels = 128 | 0;
var CollectionParameters = 128 | 0;
var CustomerMetadataMap = 128 | 0;
var CustomImageContainerEnvironmentVariables = 128 | 0;
var EnvironmentMap = 128 | 0;
var FillingTransformationMap = 128 | 0;
var FillingTransformations = [
  2,
  n02,
  _FTi,
  0,
  0,
  128 | 0
];
var HookParameters = 128 | 0;
var HyperParameters = 128 | 0;
var HyperParameterTrainingJobEnvironmentMap = 128 | 0;
var LineageEntityParameters = 128 | 0;
var MapString2048 = 128 | 0;
var ModelVariantActionMap = 128 | 0;
var MonitoringEnvironmentMap = 128 | 0;
var OptimizationJobEnvironmentVariables = 128 | 0;
var PartnerAppArguments = 128 | 0;
var ProcessingEnvironmentMap = 128 | 0;
var ProfilingParameters = 128 | 0;
var QueryProperties = 128 | 0;
var RuleParameters = 128 | 0;
var StatusDetailsMap = 128 | 0;
var TextGenerationHyperParameters = 128 | 0;
var TrainingEnvironmentMap = 128 | 0;
var TransformEnvironmentMap = 128 | 0;
var TrialComponentArtifacts = [
  2,
  n02,
  _TCAri,
  0,
  0,
  () => TrialComponentArtifact$
];
var TrialComponentParameters = [
  2,
  n02,
  _TCP,
  0,
  0,
  () => TrialComponentParameterValue$
];
var ClusterInstanceStorageConfig$ = [
  4,
  n02,
  _CISCl,
  0,
  [_EVC, _FLC, _FOZC],
  [() => ClusterEbsVolumeConfig$, () => ClusterFsxLustreConfig$, () => ClusterFsxOpenZfsConfig$]
];
var CollectionConfig$ = [
  4,
  n02,
  _CColle,
  0,
  [_VCe],
  [() => VectorConfig$]
];
var CustomFileSystemConfig$ = [
  4,
  n02,
  _CFSCu,
  0,
  [_EFSFSC, _FSLFSC, _SFSC],
  [() => EFSFileSystemConfig$, () => FSxLustreFileSystemConfig$, () => S3FileSystemConfig$]
];
var OptimizationConfig$ = [
  4,
  n02,
  _OC,
  0,
  [_MQC, _MCCod, _MSCo, _MSDC],
  [() => ModelQuantizationConfig$, () => ModelCompilationConfig$, () => ModelShardingConfig$, () => ModelSpeculativeDecodingConfig$]
];
var TrialComponentParameterValue$ = [
  4,
  n02,
  _TCPV,
  0,
  [_SV2, _NV],
  [0, 1]
];
var DescribeHyperParameterTuningJob$ = [
  9,
  n02,
  _DHPTJe,
  0,
  () => DescribeHyperParameterTuningJobRequest$,
  () => DescribeHyperParameterTuningJobResponse$
];
var DescribeTrainingJob$ = [
  9,
  n02,
  _DTJe,
  0,
  () => DescribeTrainingJobRequest$,
  () => DescribeTrainingJobResponse$
];
var ListHyperParameterTuningJobs$ = [
  9,
  n02,
  _LHPTJ,
  0,
  () => ListHyperParameterTuningJobsRequest$,
  () => ListHyperParameterTuningJobsResponse$
];
var ListTags$ = [
  9,
  n02,
  _LTis,
  0,
  () => ListTagsInput$,
  () => ListTagsOutput$
];
var ListTrainingJobsForHyperParameterTuningJob$ = [
  9,
  n02,
  _LTJFHPTJ,
  0,
  () => ListTrainingJobsForHyperParameterTuningJobRequest$,
  () => ListTrainingJobsForHyperParameterTuningJobResponse$
];
var Search$ = [
  9,
  n02,
  _Sea,
  0,
  () => SearchRequest$,
  () => SearchResponse$
];

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2017-07-24",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.sagemaker",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
      version: "2017-07-24",
      serviceTarget: "SageMaker"
    },
    serviceId: config?.serviceId ?? "SageMaker",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config);
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
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
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

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
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
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/SageMakerClient.js
var SageMakerClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
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

// src/collect/aws/client-config.ts
import { Agent } from "node:https";
var CONNECTION_TIMEOUT_MS = 3e3;
var PATIENCE_MS = 3e4;
var OPTIONAL_PATIENCE_MS = 7e3;
var MAX_ATTEMPTS = 8;
var MOST_SOCKETS = 16;
function clientConfig(of, patienceMs) {
  return {
    ...of.region === void 0 ? {} : { region: of.region },
    ...of.profile === null ? {} : { profile: of.profile },
    retryMode: "adaptive",
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      requestTimeout: patienceMs,
      // An answer that stops half way is none either.
      socketTimeout: patienceMs,
      // Without it a request without an answer is only warned of.
      throwOnRequestTimeout: true,
      httpsAgent: new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS, proxyEnv: of.env })
    }
  };
}
function callPlugin(counter, patienceMs) {
  const middleware = (next, context) => {
    let since = null;
    return async (args) => {
      const operation = (context.commandName ?? "unknown").replace(/Command$/, "");
      if (counter) counter.calls[operation] = (counter.calls[operation] ?? 0) + 1;
      const startedAt = performance.now();
      try {
        return await next(args);
      } catch (error) {
        since = refusalOf(error) === "unreachable" ? since ?? startedAt : null;
        if (since === null || performance.now() - since < patienceMs - CONNECTION_TIMEOUT_MS) throw error;
        throw new GivenUp(errorName(error));
      }
    };
  };
  return {
    applyToStack: (stack) => stack.add(middleware, { step: "deserialize", name: "countCalls", priority: "high", override: true })
  };
}

// src/collect/aws/credentials.ts
var LEAST_LEFT_MS = 5 * 6e4;
async function credentialsOf({ profile, role }, region, env) {
  if (profile === null && role === null) return void 0;
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import("./dist-es-SCRUDHBE.js");
  const own = profile === null ? void 0 : fromNodeProviderChain({ profile });
  if (role === null) return own;
  const { arn: RoleArn, externalId } = role;
  return remembered(
    fromTemporaryCredentials({
      ...own ? { masterCredentials: own } : {},
      params: {
        RoleArn,
        RoleSessionName: "sagemaker-tuning-report",
        ...externalId === null ? {} : { ExternalId: externalId }
      },
      clientConfig: clientConfig({ region: region ?? "us-east-1", profile, env }, OPTIONAL_PATIENCE_MS),
      clientPlugins: [callPlugin(null, OPTIONAL_PATIENCE_MS)]
    })
  );
}
function remembered(provider) {
  let known = null;
  return async (...args) => {
    const identity = known && await known;
    const left = identity?.expiration ? identity.expiration.getTime() - Date.now() : Number.POSITIVE_INFINITY;
    if (!identity || left < LEAST_LEFT_MS) {
      known = provider(...args);
      known.catch(() => {
        known = null;
      });
      return known;
    }
    return identity;
  };
}

// src/collect/aws/session.ts
var SERVICES = {
  sagemaker: async () => SageMakerClient,
  cloudwatch: async () => CloudWatchClient,
  logs: async () => (await import("./dist-es-6ZJUHTKT.js")).CloudWatchLogsClient,
  "cost-explorer": async () => (await import("./dist-es-TCFXFFNM.js")).CostExplorerClient,
  pricing: async () => (await import("./dist-es-LIVYDH54.js")).PricingClient,
  quotas: async () => (await import("./dist-es-GZJZ5GJT.js")).ServiceQuotasClient,
  athena: async () => (await import("./dist-es-O6XH5PUD.js")).AthenaClient
};
var NEEDED = /* @__PURE__ */ new Set(["sagemaker", "athena"]);
var NO_REGION = "no region";
function openSession(env) {
  const clients = /* @__PURE__ */ new Map();
  const identities = /* @__PURE__ */ new Map();
  const readings = /* @__PURE__ */ new Map();
  const credentials = (identity, region) => kept(identities, JSON.stringify(identity), () => credentialsOf(identity, region, env));
  const make = async (service, identity, region) => {
    const Constructor = await SERVICES[service]();
    const config = clientConfig({ region, profile: identity.profile, env }, patienceOf(service));
    const own = await credentials(identity, region);
    return new Constructor({ ...config, ...own === void 0 ? {} : { credentials: own } });
  };
  const as = async (identity, region, counter) => {
    const who = JSON.stringify(identity);
    const client = async (service, at) => {
      const shared = await kept(clients, `${service} ${at} ${who}`, () => make(service, identity, at));
      return counting(shared, counter, patienceOf(service));
    };
    const here = region ?? await regionOf(await client("sagemaker", void 0));
    const known = here === NO_REGION ? void 0 : here;
    return {
      region: here,
      identity,
      counter,
      as: (other, there) => as(other, there, counter),
      client: (service, elsewhere = known) => client(service, elsewhere),
      expectCredentials: async () => void await (await credentials(identity, known))?.(),
      once: (key, read, from = "") => {
        const place = `${who} ${here} ${key}`;
        const found = readings.get(place);
        if (found && found.from <= from) return found.reading;
        const reading = read();
        readings.set(place, { from, reading });
        return reading;
      }
    };
  };
  return { as };
}
function kept(map, key, make) {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
function patienceOf(service) {
  return NEEDED.has(service) ? PATIENCE_MS : OPTIONAL_PATIENCE_MS;
}
function counting(client, counter, patienceMs) {
  const send = client.send.bind(client);
  const plugin = callPlugin(counter, patienceMs);
  return Object.assign(Object.create(client), {
    send: (command, ...rest) => {
      plugin.applyToStack(command.middlewareStack);
      return send(command, ...rest);
    }
  });
}
async function regionOf(client) {
  try {
    return await client.config.region();
  } catch {
    return NO_REGION;
  }
}

export {
  commonParams,
  GetMetricData$,
  commonParams2,
  DescribeHyperParameterTuningJob$,
  DescribeTrainingJob$,
  ListHyperParameterTuningJobs$,
  ListTags$,
  ListTrainingJobsForHyperParameterTuningJob$,
  Search$,
  NO_REGION,
  openSession,
  regionOf
};
