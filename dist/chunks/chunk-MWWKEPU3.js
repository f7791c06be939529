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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/auth/httpAuthSchemeProvider.js
var defaultCostExplorerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "ce",
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
var defaultCostExplorerHttpAuthSchemeProvider = (authParameters) => {
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ce"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cost-explorer/package.json
var package_default = {
  name: "@aws-sdk/client-cost-explorer",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Cost Explorer Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cost-explorer",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cost-explorer"
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/endpoint/bdd.js
var n = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = "stringEquals";
var h = "sigv4";
var i = { [n]: "Endpoint" };
var j = { [n]: d };
var k = { "fn": f, "argv": [j, "name"] };
var l = { "authSchemes": [{ "name": h, "signingRegion": "{PartitionResult#implicitGlobalRegion}" }] };
var m = [{ [n]: "Region" }];
var _data = {
  conditions: [
    [c, [i]],
    [c, m],
    ["aws.partition", m, d],
    [e, [{ [n]: "UseFIPS" }, b]],
    [e, [{ fn: f, argv: [j, "supportsFIPS"] }, b]],
    [e, [{ [n]: "UseDualStack" }, b]],
    [g, [k, "aws-iso"]],
    [g, [k, "aws-iso-b"]],
    [g, [k, "aws-iso-e"]],
    [g, [k, "aws"]],
    [g, [k, "aws-cn"]],
    [g, [k, "aws-iso-f"]],
    [g, [k, "aws-eusc"]],
    [e, [{ fn: f, argv: [j, "supportsDualStack"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [i, {}],
    ["https://ce.us-east-1.api.aws", { authSchemes: [{ name: h, signingRegion: "us-east-1" }] }],
    ["https://ce.cn-northwest-1.api.amazonwebservices.com.cn", { authSchemes: [{ name: h, signingRegion: "cn-northwest-1" }] }],
    ["https://ce.us-iso-east-1.c2s.ic.gov", { authSchemes: [{ name: h, signingRegion: "us-iso-east-1" }] }],
    ["https://ce.us-isob-east-1.sc2s.sgov.gov", { authSchemes: [{ name: h, signingRegion: "us-isob-east-1" }] }],
    ["https://ce.eu-isoe-west-1.cloud.adc-e.uk", { authSchemes: [{ name: h, signingRegion: "eu-isoe-west-1" }] }],
    ["https://ce.us-isof-south-1.csp.hci.ic.gov", { authSchemes: [{ name: h, signingRegion: "us-isof-south-1" }] }],
    ["https://ce.eusc-de-east-1.api.amazonwebservices.eu", { authSchemes: [{ name: h, signingRegion: "eusc-de-east-1" }] }],
    ["https://ce-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", l],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ce-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", l],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ce.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", l],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ce.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", l],
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
  20,
  3,
  1,
  4,
  r + 18,
  2,
  5,
  r + 18,
  3,
  16,
  6,
  5,
  12,
  7,
  6,
  r + 6,
  8,
  7,
  r + 7,
  9,
  8,
  r + 8,
  10,
  11,
  r + 9,
  11,
  12,
  r + 10,
  r + 17,
  9,
  r + 4,
  13,
  10,
  r + 5,
  14,
  12,
  r + 10,
  15,
  13,
  r + 15,
  r + 16,
  4,
  18,
  17,
  5,
  r + 12,
  r + 14,
  5,
  19,
  r + 13,
  13,
  r + 11,
  r + 12,
  3,
  r + 1,
  21,
  5,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cost-explorer/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/models/CostExplorerServiceException.js
var CostExplorerServiceException = class _CostExplorerServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CostExplorerServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/models/errors.js
var AnalysisNotFoundException = class _AnalysisNotFoundException extends CostExplorerServiceException {
  name = "AnalysisNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AnalysisNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AnalysisNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var LimitExceededException = class _LimitExceededException extends CostExplorerServiceException {
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
var UnknownMonitorException = class _UnknownMonitorException extends CostExplorerServiceException {
  name = "UnknownMonitorException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnknownMonitorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnknownMonitorException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends CostExplorerServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
    this.Message = opts.Message;
  }
};
var UnknownSubscriptionException = class _UnknownSubscriptionException extends CostExplorerServiceException {
  name = "UnknownSubscriptionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnknownSubscriptionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnknownSubscriptionException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends CostExplorerServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  ResourceName;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.ResourceName = opts.ResourceName;
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends CostExplorerServiceException {
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
var DataUnavailableException = class _DataUnavailableException extends CostExplorerServiceException {
  name = "DataUnavailableException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DataUnavailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DataUnavailableException.prototype);
    this.Message = opts.Message;
  }
};
var BillExpirationException = class _BillExpirationException extends CostExplorerServiceException {
  name = "BillExpirationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BillExpirationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BillExpirationException.prototype);
    this.Message = opts.Message;
  }
};
var BillingViewHealthStatusException = class _BillingViewHealthStatusException extends CostExplorerServiceException {
  name = "BillingViewHealthStatusException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BillingViewHealthStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BillingViewHealthStatusException.prototype);
    this.Message = opts.Message;
  }
};
var RequestChangedException = class _RequestChangedException extends CostExplorerServiceException {
  name = "RequestChangedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "RequestChangedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RequestChangedException.prototype);
    this.Message = opts.Message;
  }
};
var UnresolvableUsageUnitException = class _UnresolvableUsageUnitException extends CostExplorerServiceException {
  name = "UnresolvableUsageUnitException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UnresolvableUsageUnitException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnresolvableUsageUnitException.prototype);
    this.Message = opts.Message;
  }
};
var GenerationExistsException = class _GenerationExistsException extends CostExplorerServiceException {
  name = "GenerationExistsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "GenerationExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GenerationExistsException.prototype);
    this.Message = opts.Message;
  }
};
var BackfillLimitExceededException = class _BackfillLimitExceededException extends CostExplorerServiceException {
  name = "BackfillLimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BackfillLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BackfillLimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException = class _TooManyTagsException extends CostExplorerServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  ResourceName;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
    this.ResourceName = opts.ResourceName;
  }
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/schemas/schemas_0.js
var _A = "Anomaly";
var _AC = "AmortizedCommitment";
var _ACT = "AnalysisCompletionTime";
var _AD = "AnalysisDetails";
var _ADI = "AnomalyDateInterval";
var _ADp = "ApproximationDimension";
var _AED = "AnomalyEndDate";
var _AI = "AnalysisId";
var _AIc = "AccountId";
var _AIn = "AnomalyId";
var _AIna = "AnalysisIds";
var _AM = "AnomalyMonitor";
var _AMd = "AdditionalMetadata";
var _AMn = "AnomalyMonitors";
var _ANFE = "AnalysisNotFoundException";
var _ANOCUUPH = "AverageNumberOfCapacityUnitsUsedPerHour";
var _ANOIUPH = "AverageNumberOfInstancesUsedPerHour";
var _ANUUPH = "AverageNormalizedUnitsUsedPerHour";
var _ARC = "AmortizedRecurringCommitment";
var _ARF = "AmortizedRecurringFee";
var _AS = "AnalysisSummary";
var _ASD = "AnomalyStartDate";
var _ASL = "AnalysisSummaryList";
var _AST = "AnalysisStartedTime";
var _ASc = "AccountScope";
var _ASn = "AnalysisStatus";
var _ASno = "AnomalyScore";
var _ASnom = "AnomalySubscription";
var _ASnoma = "AnomalySubscriptions";
var _AT = "AnalysisType";
var _AU = "AverageUtilization";
var _AUC = "AmortizedUpfrontCommitment";
var _AUF = "AmortizedUpfrontFee";
var _AZ = "AvailabilityZone";
var _Ad = "Address";
var _Am = "Amount";
var _An = "And";
var _Ano = "Anomalies";
var _At = "Attributes";
var _BC = "BenefitsConsidered";
var _BEE = "BillExpirationException";
var _BF = "BackfillFrom";
var _BLEE = "BackfillLimitExceededException";
var _BR = "BackfillRequests";
var _BRa = "BackfillRequest";
var _BS = "BackfillStatus";
var _BTP = "BaselineTimePeriod";
var _BTPA = "BaselineTimePeriodAmount";
var _BVA = "BillingViewArn";
var _BVHSE = "BillingViewHealthStatusException";
var _C = "Component";
var _CA = "CompletedAt";
var _CAC = "CurrentAverageCoverage";
var _CAHODS = "CurrentAverageHourlyOnDemandSpend";
var _CAM = "CreateAnomalyMonitor";
var _CAMR = "CreateAnomalyMonitorRequest";
var _CAMRr = "CreateAnomalyMonitorResponse";
var _CAS = "CreateAnomalySubscription";
var _CASR = "CreateAnomalySubscriptionRequest";
var _CASRr = "CreateAnomalySubscriptionResponse";
var _CAT = "CostAllocationTag";
var _CATBR = "CostAllocationTagBackfillRequest";
var _CATBRL = "CostAllocationTagBackfillRequestList";
var _CATL = "CostAllocationTagList";
var _CATS = "CostAllocationTagsStatus";
var _CATSE = "CostAllocationTagStatusEntry";
var _CATSL = "CostAllocationTagStatusList";
var _CATo = "CostAllocationTags";
var _CAUC = "CostAndUsageComparison";
var _CAUCo = "CostAndUsageComparisons";
var _CAUS = "CostAndUsageSelector";
var _CBT = "CoverageByTime";
var _CBTo = "CoveragesByTime";
var _CC = "CostCategory";
var _CCA = "CostCategoryArn";
var _CCCD = "CreateCostCategoryDefinition";
var _CCCDR = "CreateCostCategoryDefinitionRequest";
var _CCCDRr = "CreateCostCategoryDefinitionResponse";
var _CCD = "CostComparisonDriver";
var _CCDo = "CostComparisonDrivers";
var _CCIVD = "CostCategoryInheritedValueDimension";
var _CCN = "CostCategoryName";
var _CCNo = "CostCategoryNames";
var _CCPS = "CostCategoryProcessingStatus";
var _CCPSL = "CostCategoryProcessingStatusList";
var _CCR = "CostCategoryReference";
var _CCRA = "CostCategoryResourceAssociation";
var _CCRAo = "CostCategoryResourceAssociations";
var _CCRL = "CostCategoryReferencesList";
var _CCRLo = "CostCategoryRulesList";
var _CCRo = "CostCategoryRule";
var _CCRos = "CostCategoryReferences";
var _CCSCR = "CostCategorySplitChargeRule";
var _CCSCRL = "CostCategorySplitChargeRulesList";
var _CCSCRP = "CostCategorySplitChargeRuleParameter";
var _CCSCRPL = "CostCategorySplitChargeRuleParametersList";
var _CCV = "CostCategoryValues";
var _CCo = "CoverageCost";
var _CCos = "CostCategories";
var _CCu = "CurrencyCode";
var _CCur = "CurrentCoverage";
var _CD = "CreationDate";
var _CDo = "CostDrivers";
var _CDos = "CostDriver";
var _CG = "CurrentGeneration";
var _CH = "CoverageHours";
var _CHP = "CoverageHoursPercentage";
var _CI = "CurrentInstance";
var _CM = "ComparisonMetrics";
var _CMHODS = "CurrentMaximumHourlyOnDemandSpend";
var _CMHODSu = "CurrentMinimumHourlyOnDemandSpend";
var _CMV = "ComparisonMetricValue";
var _CNU = "CoverageNormalizedUnits";
var _CNUP = "CoverageNormalizedUnitsPercentage";
var _CODS = "CurrentOnDemandSpend";
var _CP = "CoveragePercentage";
var _CPAC = "CommitmentPurchaseAnalysisConfiguration";
var _CS = "CurrentScore";
var _CSo = "CostSelector";
var _CTP = "ComparisonTimePeriod";
var _CTPA = "ComparisonTimePeriodAmount";
var _CU = "CapacityUnits";
var _Co = "Coverage";
var _Cod = "Code";
var _Con = "Context";
var _Conf = "Configuration";
var _Cont = "Contribution";
var _D = "Difference";
var _DAM = "DeleteAnomalyMonitor";
var _DAMR = "DeleteAnomalyMonitorRequest";
var _DAMRe = "DeleteAnomalyMonitorResponse";
var _DAS = "DeleteAnomalySubscription";
var _DASR = "DeleteAnomalySubscriptionRequest";
var _DASRe = "DeleteAnomalySubscriptionResponse";
var _DCCD = "DeleteCostCategoryDefinition";
var _DCCDR = "DeleteCostCategoryDefinitionRequest";
var _DCCDRe = "DeleteCostCategoryDefinitionResponse";
var _DCCDRes = "DescribeCostCategoryDefinitionRequest";
var _DCCDResc = "DescribeCostCategoryDefinitionResponse";
var _DCCDe = "DescribeCostCategoryDefinition";
var _DCTP = "DailyCommitmentToPurchase";
var _DDBCD = "DynamoDBCapacityDetails";
var _DE = "DatabaseEngine";
var _DEa = "DatabaseEdition";
var _DI = "DateInterval";
var _DK = "DimensionKey";
var _DM = "DeploymentModel";
var _DN = "DimensionName";
var _DO = "DeploymentOption";
var _DRBPS = "DiskReadBytesPerSecond";
var _DROPS = "DiskReadOpsPerSecond";
var _DRU = "DiskResourceUtilization";
var _DT = "DataType";
var _DTI = "DefaultTargetInstance";
var _DUE = "DataUnavailableException";
var _DV = "DimensionValue";
var _DVA = "DimensionValueAttributes";
var _DVC = "DimensionalValueCount";
var _DVWA = "DimensionValuesWithAttributes";
var _DVWAL = "DimensionValuesWithAttributesList";
var _DVe = "DefaultValue";
var _DVi = "DimensionValues";
var _DWBPS = "DiskWriteBytesPerSecond";
var _DWOPS = "DiskWriteOpsPerSecond";
var _Di = "Dimensions";
var _Dim = "Dimension";
var _E = "End";
var _EAC = "EstimatedAverageCoverage";
var _EAU = "EstimatedAverageUtilization";
var _EBEIM = "EstimatedBreakEvenInMonths";
var _EBSRU = "EBSResourceUtilization";
var _EC = "ErrorCode";
var _ECC = "EstimatedCommitmentCost";
var _ECID = "EC2InstanceDetails";
var _ECIDl = "ElastiCacheInstanceDetails";
var _ECRD = "EC2ResourceDetails";
var _ECRU = "EC2ResourceUtilization";
var _ECS = "EC2Specification";
var _ECT = "EstimatedCompletionTime";
var _ECs = "EstimatedCoverage";
var _ED = "EndDate";
var _EE = "EffectiveEnd";
var _EHC = "ExistingHourlyCommitment";
var _EMC = "EstimatedMonthlyCost";
var _EMODC = "EstimatedMonthlyOnDemandCost";
var _EMS = "EstimatedMonthlySavings";
var _EMSA = "EstimatedMonthlySavingsAmount";
var _EMSP = "EstimatedMonthlySavingsPercentage";
var _ENCU = "EstimatedNewCommitmentUtilization";
var _EO = "EffectiveOn";
var _EODC = "EstimatedOnDemandCost";
var _EODCWCC = "EstimatedOnDemandCostWithCurrentCommitment";
var _ERBPS = "EbsReadBytesPerSecond";
var _ERCFLP = "EstimatedReservationCostForLookbackPeriod";
var _EROI = "EstimatedROI";
var _EROPS = "EbsReadOpsPerSecond";
var _ERU = "ExpectedResourceUtilization";
var _ES = "EffectiveStart";
var _ESA = "EstimatedSavingsAmount";
var _ESID = "ESInstanceDetails";
var _ESP = "EstimatedSavingsPercentage";
var _ESPC = "EstimatedSPCost";
var _ETC = "EstimatedTotalCost";
var _ETMSA = "EstimatedTotalMonthlySavingsAmount";
var _EV = "EndValue";
var _EWBPS = "EbsWriteBytesPerSecond";
var _EWOPS = "EbsWriteOpsPerSecond";
var _Er = "Errors";
var _Es = "Estimated";
var _Ex = "Expression";
var _Exp = "Expressions";
var _F = "Feedback";
var _FR = "ForecastResult";
var _FRBT = "ForecastResultsByTime";
var _FRC = "FindingReasonCodes";
var _Fa = "Family";
var _Fi = "Filter";
var _Fr = "Frequency";
var _G = "Groups";
var _GA = "GetAnomalies";
var _GAM = "GetAnomalyMonitors";
var _GAMR = "GetAnomalyMonitorsRequest";
var _GAMRe = "GetAnomalyMonitorsResponse";
var _GAR = "GetAnomaliesRequest";
var _GARe = "GetAnomaliesResponse";
var _GAS = "GetAnomalySubscriptions";
var _GASR = "GetAnomalySubscriptionsRequest";
var _GASRe = "GetAnomalySubscriptionsResponse";
var _GAUR = "GetApproximateUsageRecords";
var _GAURR = "GetApproximateUsageRecordsRequest";
var _GAURRe = "GetApproximateUsageRecordsResponse";
var _GB = "GroupBy";
var _GCAU = "GetCostAndUsage";
var _GCAUC = "GetCostAndUsageComparisons";
var _GCAUCR = "GetCostAndUsageComparisonsRequest";
var _GCAUCRe = "GetCostAndUsageComparisonsResponse";
var _GCAUR = "GetCostAndUsageRequest";
var _GCAURe = "GetCostAndUsageResponse";
var _GCAUWR = "GetCostAndUsageWithResources";
var _GCAUWRR = "GetCostAndUsageWithResourcesRequest";
var _GCAUWRRe = "GetCostAndUsageWithResourcesResponse";
var _GCC = "GetCostCategories";
var _GCCD = "GetCostComparisonDrivers";
var _GCCDR = "GetCostComparisonDriversRequest";
var _GCCDRe = "GetCostComparisonDriversResponse";
var _GCCR = "GetCostCategoriesRequest";
var _GCCRe = "GetCostCategoriesResponse";
var _GCF = "GetCostForecast";
var _GCFR = "GetCostForecastRequest";
var _GCFRe = "GetCostForecastResponse";
var _GCPA = "GetCommitmentPurchaseAnalysis";
var _GCPAR = "GetCommitmentPurchaseAnalysisRequest";
var _GCPARe = "GetCommitmentPurchaseAnalysisResponse";
var _GCT = "GenerationCompletionTime";
var _GD = "GroupDefinitions";
var _GDV = "GetDimensionValues";
var _GDVR = "GetDimensionValuesRequest";
var _GDVRe = "GetDimensionValuesResponse";
var _GDr = "GroupDefinition";
var _GEE = "GenerationExistsException";
var _GRC = "GetReservationCoverage";
var _GRCR = "GetReservationCoverageRequest";
var _GRCRe = "GetReservationCoverageResponse";
var _GRPR = "GetReservationPurchaseRecommendation";
var _GRPRR = "GetReservationPurchaseRecommendationRequest";
var _GRPRRe = "GetReservationPurchaseRecommendationResponse";
var _GRR = "GetRightsizingRecommendation";
var _GRRR = "GetRightsizingRecommendationRequest";
var _GRRRe = "GetRightsizingRecommendationResponse";
var _GRU = "GetReservationUtilization";
var _GRUR = "GetReservationUtilizationRequest";
var _GRURe = "GetReservationUtilizationResponse";
var _GS = "GenerationSummary";
var _GSL = "GenerationSummaryList";
var _GSPC = "GetSavingsPlansCoverage";
var _GSPCR = "GetSavingsPlansCoverageRequest";
var _GSPCRe = "GetSavingsPlansCoverageResponse";
var _GSPPR = "GetSavingsPlansPurchaseRecommendation";
var _GSPPRD = "GetSavingsPlanPurchaseRecommendationDetails";
var _GSPPRDR = "GetSavingsPlanPurchaseRecommendationDetailsRequest";
var _GSPPRDRe = "GetSavingsPlanPurchaseRecommendationDetailsResponse";
var _GSPPRR = "GetSavingsPlansPurchaseRecommendationRequest";
var _GSPPRRe = "GetSavingsPlansPurchaseRecommendationResponse";
var _GSPU = "GetSavingsPlansUtilization";
var _GSPUD = "GetSavingsPlansUtilizationDetails";
var _GSPUDR = "GetSavingsPlansUtilizationDetailsRequest";
var _GSPUDRe = "GetSavingsPlansUtilizationDetailsResponse";
var _GSPUR = "GetSavingsPlansUtilizationRequest";
var _GSPURe = "GetSavingsPlansUtilizationResponse";
var _GST = "GenerationStartedTime";
var _GSe = "GenerationStatus";
var _GT = "GenerationTimestamp";
var _GTR = "GetTagsRequest";
var _GTRe = "GetTagsResponse";
var _GTe = "GetTags";
var _GUF = "GetUsageForecast";
var _GUFR = "GetUsageForecastRequest";
var _GUFRe = "GetUsageForecastResponse";
var _Gr = "Granularity";
var _Gro = "Group";
var _HCTP = "HourlyCommitmentToPurchase";
var _HODR = "HourlyOnDemandRate";
var _I = "Impact";
var _IC = "InstanceClass";
var _ID = "InstanceDetails";
var _IF = "InstanceFamily";
var _IN = "InstanceName";
var _INTE = "InvalidNextTokenException";
var _IS = "InstanceSize";
var _IT = "InstanceType";
var _IV = "InheritedValue";
var _K = "Key";
var _Ke = "Keys";
var _LA = "LinkedAccount";
var _LAN = "LinkedAccountName";
var _LBTP = "LookBackTimePeriod";
var _LCAT = "ListCostAllocationTags";
var _LCATBH = "ListCostAllocationTagBackfillHistory";
var _LCATBHR = "ListCostAllocationTagBackfillHistoryRequest";
var _LCATBHRi = "ListCostAllocationTagBackfillHistoryResponse";
var _LCATR = "ListCostAllocationTagsRequest";
var _LCATRi = "ListCostAllocationTagsResponse";
var _LCCD = "ListCostCategoryDefinitions";
var _LCCDR = "ListCostCategoryDefinitionsRequest";
var _LCCDRi = "ListCostCategoryDefinitionsResponse";
var _LCCRA = "ListCostCategoryResourceAssociations";
var _LCCRAR = "ListCostCategoryResourceAssociationsRequest";
var _LCCRARi = "ListCostCategoryResourceAssociationsResponse";
var _LCPA = "ListCommitmentPurchaseAnalyses";
var _LCPAR = "ListCommitmentPurchaseAnalysesRequest";
var _LCPARi = "ListCommitmentPurchaseAnalysesResponse";
var _LED = "LastEvaluatedDate";
var _LEE = "LimitExceededException";
var _LM = "LicenseModel";
var _LP = "LookbackPeriod";
var _LPID = "LookbackPeriodInDays";
var _LPIH = "LookbackPeriodInHours";
var _LSPPRG = "ListSavingsPlansPurchaseRecommendationGeneration";
var _LSPPRGR = "ListSavingsPlansPurchaseRecommendationGenerationRequest";
var _LSPPRGRi = "ListSavingsPlansPurchaseRecommendationGenerationResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LUA = "LastUpdatedAt";
var _LUD = "LastUpdatedDate";
var _LUDa = "LastUsedDate";
var _LUT = "LatestUsageTimestamp";
var _M = "Message";
var _MA = "MonitorArn";
var _MAL = "MonitorArnList";
var _MC = "MonthlyCost";
var _MCUP = "MaxCpuUtilizationPercentage";
var _MD = "MonitorDimension";
var _MDBID = "MemoryDBInstanceDetails";
var _MFC = "MetricForComparison";
var _MI = "MaxImpact";
var _MMUP = "MaxMemoryUtilizationPercentage";
var _MN = "MonitorName";
var _MNOCUUPH = "MinimumNumberOfCapacityUnitsUsedPerHour";
var _MNOCUUPHa = "MaximumNumberOfCapacityUnitsUsedPerHour";
var _MNOIUPH = "MinimumNumberOfInstancesUsedPerHour";
var _MNOIUPHa = "MaximumNumberOfInstancesUsedPerHour";
var _MNUUPH = "MinimumNormalizedUnitsUsedPerHour";
var _MNUUPHa = "MaximumNormalizedUnitsUsedPerHour";
var _MO = "MatchOptions";
var _MOLP = "MetricsOverLookbackPeriod";
var _MR = "MaxResults";
var _MRD = "ModifyRecommendationDetail";
var _MS = "MonitorSpecification";
var _MSUP = "MaxStorageUtilizationPercentage";
var _MSa = "MaxScore";
var _MT = "MonitorType";
var _MV = "MeanValue";
var _MVe = "MetricValue";
var _Me = "Metrics";
var _Mem = "Memory";
var _Met = "Method";
var _Meta = "Metadata";
var _Metr = "Metric";
var _N = "Name";
var _NIBPS = "NetworkInBytesPerSecond";
var _NO = "NumericOperator";
var _NOBPS = "NetworkOutBytesPerSecond";
var _NOR = "NumberOfRules";
var _NP = "NetworkPerformance";
var _NPIPS = "NetworkPacketsInPerSecond";
var _NPOPS = "NetworkPacketsOutPerSecond";
var _NPT = "NextPageToken";
var _NRIS = "NetRISavings";
var _NRU = "NetworkResourceUtilization";
var _NS = "NetSavings";
var _NT = "NodeType";
var _NTe = "NextToken";
var _No = "Not";
var _O = "Or";
var _OC = "OfferingClass";
var _ODC = "OnDemandCost";
var _ODCE = "OnDemandCostEquivalent";
var _ODCORIHU = "OnDemandCostOfRIHoursUsed";
var _ODH = "OnDemandHours";
var _ODHILP = "OnDemandHoursInLookbackPeriod";
var _ODNU = "OnDemandNormalizedUnits";
var _OI = "OfferingId";
var _P = "Parameters";
var _PAF = "ProvideAnomalyFeedback";
var _PAFR = "ProvideAnomalyFeedbackRequest";
var _PAFRr = "ProvideAnomalyFeedbackResponse";
var _PD = "ProductDescription";
var _PDl = "PlatformDifferences";
var _PH = "PurchasedHours";
var _PIL = "PredictionIntervalLevel";
var _PILB = "PredictionIntervalLowerBound";
var _PIUB = "PredictionIntervalUpperBound";
var _PO = "PaymentOption";
var _PS = "ProcessingStatus";
var _PSa = "PageSize";
var _PU = "PurchasedUnits";
var _Pl = "Platform";
var _R = "Rules";
var _RA = "RequestedAt";
var _RAe = "ResourceArn";
var _RAes = "ReservationAggregates";
var _RBT = "ResultsByTime";
var _RBTe = "ResultByTime";
var _RC = "RootCauses";
var _RCD = "ReservedCapacityDetails";
var _RCE = "RequestChangedException";
var _RCG = "ReservationCoverageGroup";
var _RCGe = "ReservationCoverageGroups";
var _RCHILP = "ReservationCoveredHoursInLookbackPeriod";
var _RCI = "RootCauseImpact";
var _RCo = "RootCause";
var _RD = "ResourceDetails";
var _RDD = "RecommendationDetailData";
var _RDHM = "RecommendationDetailHourlyMetrics";
var _RDI = "RecommendationDetailId";
var _RDSID = "RDSInstanceDetails";
var _RDe = "RecommendationDetails";
var _RH = "ReservedHours";
var _RI = "ResourceId";
var _RICFUH = "RICostForUnusedHours";
var _RID = "RedshiftInstanceDetails";
var _RIe = "RecommendationId";
var _RIec = "RecommendationIds";
var _RN = "ResourceName";
var _RNFE = "ResourceNotFoundException";
var _RNOCUTP = "RecommendedNumberOfCapacityUnitsToPurchase";
var _RNOITP = "RecommendedNumberOfInstancesToPurchase";
var _RNU = "ReservedNormalizedUnits";
var _RNUTP = "RecommendedNormalizedUnitsToPurchase";
var _RPR = "ReservationPurchaseRecommendation";
var _RPRD = "ReservationPurchaseRecommendationDetail";
var _RPRDe = "ReservationPurchaseRecommendationDetails";
var _RPRM = "ReservationPurchaseRecommendationMetadata";
var _RPRS = "ReservationPurchaseRecommendationSummary";
var _RPRe = "ReservationPurchaseRecommendations";
var _RR = "RightsizingRecommendations";
var _RRC = "RightsizingRecommendationConfiguration";
var _RRL = "RightsizingRecommendationList";
var _RRM = "RightsizingRecommendationMetadata";
var _RRS = "RightsizingRecommendationSummary";
var _RRi = "RightsizingRecommendation";
var _RS = "ReturnSize";
var _RSMC = "RecurringStandardMonthlyCost";
var _RSe = "RealizedSavings";
var _RSec = "RecommendationSummary";
var _RT = "ResourceTags";
var _RTK = "ResourceTagKeys";
var _RTL = "ResourceTagList";
var _RTe = "ResourceTag";
var _RTec = "RecommendationTarget";
var _RTi = "RightsizingType";
var _RU = "ResourceUtilization";
var _RUG = "ReservationUtilizationGroup";
var _RUGe = "ReservationUtilizationGroups";
var _RV = "RuleVersion";
var _Re = "Region";
var _Rec = "Recommendations";
var _Ru = "Rule";
var _S = "Subscribers";
var _SA = "SubscriptionArn";
var _SAL = "SubscriptionArnList";
var _SB = "SortBy";
var _SCATB = "StartCostAllocationTagBackfill";
var _SCATBR = "StartCostAllocationTagBackfillRequest";
var _SCATBRt = "StartCostAllocationTagBackfillResponse";
var _SCBSP = "SpendCoveredBySavingsPlans";
var _SCC = "SavingsCurrencyCode";
var _SCPA = "StartCommitmentPurchaseAnalysis";
var _SCPAR = "StartCommitmentPurchaseAnalysisRequest";
var _SCPARt = "StartCommitmentPurchaseAnalysisResponse";
var _SCR = "SplitChargeRules";
var _SD = "StartDate";
var _SDo = "SortDefinition";
var _SDor = "SortDefinitions";
var _SFE = "SizeFlexEligible";
var _SN = "SubscriptionName";
var _SO = "SortOrder";
var _SP = "SavingsPercentage";
var _SPA = "SavingsPlanArn";
var _SPAC = "SavingsPlansAmortizedCommitment";
var _SPC = "SavingsPlansCoverages";
var _SPCD = "SavingsPlansCoverageData";
var _SPCHILP = "SavingsPlansCoveredHoursInLookbackPeriod";
var _SPCa = "SavingsPlansCommitment";
var _SPCav = "SavingsPlansCoverage";
var _SPD = "SavingsPlansDetails";
var _SPPAC = "SavingsPlansPurchaseAnalysisConfiguration";
var _SPPAD = "SavingsPlansPurchaseAnalysisDetails";
var _SPPR = "SavingsPlansPurchaseRecommendation";
var _SPPRD = "SavingsPlansPurchaseRecommendationDetails";
var _SPPRDL = "SavingsPlansPurchaseRecommendationDetailList";
var _SPPRDa = "SavingsPlansPurchaseRecommendationDetail";
var _SPPRM = "SavingsPlansPurchaseRecommendationMetadata";
var _SPPRS = "SavingsPlansPurchaseRecommendationSummary";
var _SPS = "SavingsPlansSavings";
var _SPT = "SavingsPlansType";
var _SPTA = "SavingsPlansToAdd";
var _SPTC = "SavingsPlansTargetCoverage";
var _SPTE = "SavingsPlansToExclude";
var _SPU = "SavingsPlansUtilization";
var _SPUA = "SavingsPlansUtilizationAggregates";
var _SPUBT = "SavingsPlansUtilizationsByTime";
var _SPUBTa = "SavingsPlansUtilizationByTime";
var _SPUD = "SavingsPlansUtilizationDetails";
var _SPUDa = "SavingsPlansUtilizationDetail";
var _SPa = "SavingsPlans";
var _SQEE = "ServiceQuotaExceededException";
var _SRT = "SupportedResourceTypes";
var _SS = "SearchString";
var _SSPPRG = "StartSavingsPlansPurchaseRecommendationGeneration";
var _SSPPRGR = "StartSavingsPlansPurchaseRecommendationGenerationRequest";
var _SSPPRGRt = "StartSavingsPlansPurchaseRecommendationGenerationResponse";
var _SSe = "ServiceSpecification";
var _ST = "StartTime";
var _SV = "StartValue";
var _Sa = "Savings";
var _Se = "Services";
var _Ser = "Service";
var _Sk = "Sku";
var _So = "Source";
var _St = "Status";
var _Sta = "Start";
var _Sto = "Storage";
var _Su = "Summary";
var _Sub = "Subscriber";
var _T = "Threshold";
var _TAC = "TotalAmortizedCommitment";
var _TAF = "TotalAmortizedFee";
var _TAH = "TotalActualHours";
var _TAS = "TotalActualSpend";
var _TAU = "TotalActualUnits";
var _TC = "TotalCost";
var _TCAU = "TotalCostAndUsage";
var _TCo = "TotalCommitment";
var _TE = "ThresholdExpression";
var _TEMSA = "TotalEstimatedMonthlySavingsAmount";
var _TEMSP = "TotalEstimatedMonthlySavingsPercentage";
var _TES = "TotalExpectedSpend";
var _TI = "TotalImpact";
var _TIF = "TotalImpactFilter";
var _TIL = "TargetInstancesList";
var _TIP = "TotalImpactPercentage";
var _TIY = "TermInYears";
var _TIa = "TargetInstances";
var _TIar = "TargetInstance";
var _TK = "TagKey";
var _TKa = "TagKeys";
var _TMTE = "TooManyTagsException";
var _TP = "TimePeriod";
var _TPRIS = "TotalPotentialRISavings";
var _TR = "TotalRecords";
var _TRC = "TotalRecommendationCount";
var _TRD = "TerminateRecommendationDetail";
var _TRH = "TotalRunningHours";
var _TRHILP = "TotalRunningHoursInLookbackPeriod";
var _TRNU = "TotalRunningNormalizedUnits";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TRa = "TagResource";
var _TS = "TotalSize";
var _TV = "TagValues";
var _TVL = "TagValuesList";
var _Ta = "Targets";
var _Tag = "Tags";
var _Te = "Tenancy";
var _To = "Total";
var _Ty = "Type";
var _U = "Unit";
var _UAM = "UpdateAnomalyMonitor";
var _UAMR = "UpdateAnomalyMonitorRequest";
var _UAMRp = "UpdateAnomalyMonitorResponse";
var _UAS = "UpdateAnomalySubscription";
var _UASR = "UpdateAnomalySubscriptionRequest";
var _UASRp = "UpdateAnomalySubscriptionResponse";
var _UBT = "UtilizationsByTime";
var _UBTt = "UtilizationByTime";
var _UC = "UpfrontCost";
var _UCATS = "UpdateCostAllocationTagsStatus";
var _UCATSE = "UpdateCostAllocationTagsStatusError";
var _UCATSEp = "UpdateCostAllocationTagsStatusErrors";
var _UCATSR = "UpdateCostAllocationTagsStatusRequest";
var _UCATSRp = "UpdateCostAllocationTagsStatusResponse";
var _UCCD = "UpdateCostCategoryDefinition";
var _UCCDR = "UpdateCostCategoryDefinitionRequest";
var _UCCDRp = "UpdateCostCategoryDefinitionResponse";
var _UCn = "UnusedCommitment";
var _UCs = "UsedCommitment";
var _UH = "UnusedHours";
var _UME = "UnknownMonitorException";
var _UP = "UtilizationPercentage";
var _UPIU = "UtilizationPercentageInUnits";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _US = "UnrealizedSavings";
var _USE = "UnknownSubscriptionException";
var _UT = "UsageType";
var _UU = "UnusedUnits";
var _UUUE = "UnresolvableUsageUnitException";
var _Ut = "Utilization";
var _V = "Values";
var _Va = "Value";
var _Vc = "Vcpu";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.costexplorer";
var n0 = "com.amazonaws.costexplorer";
var _s_registry = new TypeRegistry(_s);
var CostExplorerServiceException$ = [-3, _s, "CostExplorerServiceException", 0, [], []];
_s_registry.registerError(CostExplorerServiceException$, CostExplorerServiceException);
var n0_registry = new TypeRegistry(n0);
var AnalysisNotFoundException$ = [
  -3,
  n0,
  _ANFE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(AnalysisNotFoundException$, AnalysisNotFoundException);
var BackfillLimitExceededException$ = [
  -3,
  n0,
  _BLEE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(BackfillLimitExceededException$, BackfillLimitExceededException);
var BillExpirationException$ = [
  -3,
  n0,
  _BEE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(BillExpirationException$, BillExpirationException);
var BillingViewHealthStatusException$ = [
  -3,
  n0,
  _BVHSE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(BillingViewHealthStatusException$, BillingViewHealthStatusException);
var DataUnavailableException$ = [
  -3,
  n0,
  _DUE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(DataUnavailableException$, DataUnavailableException);
var GenerationExistsException$ = [
  -3,
  n0,
  _GEE,
  { [_e]: _c, [_hE]: 400 },
  [_M],
  [0]
];
n0_registry.registerError(GenerationExistsException$, GenerationExistsException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var RequestChangedException$ = [
  -3,
  n0,
  _RCE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(RequestChangedException$, RequestChangedException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_M, _RN],
  [0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { [_e]: _c, [_hE]: 402 },
  [_M],
  [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_e]: _c, [_hE]: 400 },
  [_M, _RN],
  [0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnknownMonitorException$ = [
  -3,
  n0,
  _UME,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
];
n0_registry.registerError(UnknownMonitorException$, UnknownMonitorException);
var UnknownSubscriptionException$ = [
  -3,
  n0,
  _USE,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
];
n0_registry.registerError(UnknownSubscriptionException$, UnknownSubscriptionException);
var UnresolvableUsageUnitException$ = [
  -3,
  n0,
  _UUUE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(UnresolvableUsageUnitException$, UnresolvableUsageUnitException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AnalysisDetails$ = [
  3,
  n0,
  _AD,
  0,
  [_SPPAD],
  [() => SavingsPlansPurchaseAnalysisDetails$]
];
var AnalysisSummary$ = [
  3,
  n0,
  _AS,
  0,
  [_ECT, _ACT, _AST, _ASn, _EC, _AI, _CPAC],
  [0, 0, 0, 0, 0, 0, () => CommitmentPurchaseAnalysisConfiguration$]
];
var Anomaly$ = [
  3,
  n0,
  _A,
  0,
  [_AIn, _ASno, _I, _MA, _ASD, _AED, _DV, _RC, _F],
  [0, () => AnomalyScore$, () => Impact$, 0, 0, 0, 0, () => RootCauses, 0],
  4
];
var AnomalyDateInterval$ = [
  3,
  n0,
  _ADI,
  0,
  [_SD, _ED],
  [0, 0],
  1
];
var AnomalyMonitor$ = [
  3,
  n0,
  _AM,
  0,
  [_MN, _MT, _MA, _CD, _LUD, _LED, _MD, _MS, _DVC],
  [0, 0, 0, 0, 0, 0, 0, () => Expression$, 1],
  2
];
var AnomalyScore$ = [
  3,
  n0,
  _ASno,
  0,
  [_MSa, _CS],
  [1, 1],
  2
];
var AnomalySubscription$ = [
  3,
  n0,
  _ASnom,
  0,
  [_MAL, _S, _Fr, _SN, _SA, _AIc, _T, _TE],
  [64 | 0, () => Subscribers, 0, 0, 0, 0, 1, () => Expression$],
  4
];
var CommitmentPurchaseAnalysisConfiguration$ = [
  3,
  n0,
  _CPAC,
  0,
  [_SPPAC],
  [() => SavingsPlansPurchaseAnalysisConfiguration$]
];
var ComparisonMetricValue$ = [
  3,
  n0,
  _CMV,
  0,
  [_BTPA, _CTPA, _D, _U],
  [0, 0, 0, 0]
];
var CostAllocationTag$ = [
  3,
  n0,
  _CAT,
  0,
  [_TK, _Ty, _St, _LUD, _LUDa],
  [0, 0, 0, 0, 0],
  3
];
var CostAllocationTagBackfillRequest$ = [
  3,
  n0,
  _CATBR,
  0,
  [_BF, _RA, _CA, _BS, _LUA],
  [0, 0, 0, 0, 0]
];
var CostAllocationTagStatusEntry$ = [
  3,
  n0,
  _CATSE,
  0,
  [_TK, _St],
  [0, 0],
  2
];
var CostAndUsageComparison$ = [
  3,
  n0,
  _CAUC,
  0,
  [_CAUS, _Me],
  [() => Expression$, () => ComparisonMetrics]
];
var CostCategory$ = [
  3,
  n0,
  _CC,
  0,
  [_CCA, _ES, _N, _RV, _R, _EE, _SCR, _PS, _DVe],
  [0, 0, 0, 0, () => CostCategoryRulesList, 0, () => CostCategorySplitChargeRulesList, () => CostCategoryProcessingStatusList, 0],
  5
];
var CostCategoryInheritedValueDimension$ = [
  3,
  n0,
  _CCIVD,
  0,
  [_DN, _DK],
  [0, 0]
];
var CostCategoryProcessingStatus$ = [
  3,
  n0,
  _CCPS,
  0,
  [_C, _St],
  [0, 0]
];
var CostCategoryReference$ = [
  3,
  n0,
  _CCR,
  0,
  [_CCA, _N, _ES, _EE, _NOR, _PS, _V, _DVe, _SRT],
  [0, 0, 0, 0, 1, () => CostCategoryProcessingStatusList, 64 | 0, 0, 64 | 0]
];
var CostCategoryResourceAssociation$ = [
  3,
  n0,
  _CCRA,
  0,
  [_RAe, _CCN, _CCA],
  [0, 0, 0]
];
var CostCategoryRule$ = [
  3,
  n0,
  _CCRo,
  0,
  [_Va, _Ru, _IV, _Ty],
  [0, () => Expression$, () => CostCategoryInheritedValueDimension$, 0]
];
var CostCategorySplitChargeRule$ = [
  3,
  n0,
  _CCSCR,
  0,
  [_So, _Ta, _Met, _P],
  [0, 64 | 0, 0, () => CostCategorySplitChargeRuleParametersList],
  3
];
var CostCategorySplitChargeRuleParameter$ = [
  3,
  n0,
  _CCSCRP,
  0,
  [_Ty, _V],
  [0, 64 | 0],
  2
];
var CostCategoryValues$ = [
  3,
  n0,
  _CCV,
  0,
  [_K, _V, _MO],
  [0, 64 | 0, 64 | 0]
];
var CostComparisonDriver$ = [
  3,
  n0,
  _CCD,
  0,
  [_CSo, _Me, _CDo],
  [() => Expression$, () => ComparisonMetrics, () => CostDrivers]
];
var CostDriver$ = [
  3,
  n0,
  _CDos,
  0,
  [_Ty, _N, _Me],
  [0, 0, () => ComparisonMetrics]
];
var Coverage$ = [
  3,
  n0,
  _Co,
  0,
  [_CH, _CNU, _CCo],
  [() => CoverageHours$, () => CoverageNormalizedUnits$, () => CoverageCost$]
];
var CoverageByTime$ = [
  3,
  n0,
  _CBT,
  0,
  [_TP, _G, _To],
  [() => DateInterval$, () => ReservationCoverageGroups, () => Coverage$]
];
var CoverageCost$ = [
  3,
  n0,
  _CCo,
  0,
  [_ODC],
  [0]
];
var CoverageHours$ = [
  3,
  n0,
  _CH,
  0,
  [_ODH, _RH, _TRH, _CHP],
  [0, 0, 0, 0]
];
var CoverageNormalizedUnits$ = [
  3,
  n0,
  _CNU,
  0,
  [_ODNU, _RNU, _TRNU, _CNUP],
  [0, 0, 0, 0]
];
var CreateAnomalyMonitorRequest$ = [
  3,
  n0,
  _CAMR,
  0,
  [_AM, _RT],
  [() => AnomalyMonitor$, () => ResourceTagList],
  1
];
var CreateAnomalyMonitorResponse$ = [
  3,
  n0,
  _CAMRr,
  0,
  [_MA],
  [0],
  1
];
var CreateAnomalySubscriptionRequest$ = [
  3,
  n0,
  _CASR,
  0,
  [_ASnom, _RT],
  [() => AnomalySubscription$, () => ResourceTagList],
  1
];
var CreateAnomalySubscriptionResponse$ = [
  3,
  n0,
  _CASRr,
  0,
  [_SA],
  [0],
  1
];
var CreateCostCategoryDefinitionRequest$ = [
  3,
  n0,
  _CCCDR,
  0,
  [_N, _RV, _R, _ES, _DVe, _SCR, _RT],
  [0, 0, () => CostCategoryRulesList, 0, 0, () => CostCategorySplitChargeRulesList, () => ResourceTagList],
  3
];
var CreateCostCategoryDefinitionResponse$ = [
  3,
  n0,
  _CCCDRr,
  0,
  [_CCA, _ES],
  [0, 0]
];
var CurrentInstance$ = [
  3,
  n0,
  _CI,
  0,
  [_RI, _IN, _Tag, _RD, _RU, _RCHILP, _SPCHILP, _ODHILP, _TRHILP, _MC, _CCu],
  [0, 0, () => TagValuesList, () => ResourceDetails$, () => ResourceUtilization$, 0, 0, 0, 0, 0, 0]
];
var DateInterval$ = [
  3,
  n0,
  _DI,
  0,
  [_Sta, _E],
  [0, 0],
  2
];
var DeleteAnomalyMonitorRequest$ = [
  3,
  n0,
  _DAMR,
  0,
  [_MA],
  [0],
  1
];
var DeleteAnomalyMonitorResponse$ = [
  3,
  n0,
  _DAMRe,
  0,
  [],
  []
];
var DeleteAnomalySubscriptionRequest$ = [
  3,
  n0,
  _DASR,
  0,
  [_SA],
  [0],
  1
];
var DeleteAnomalySubscriptionResponse$ = [
  3,
  n0,
  _DASRe,
  0,
  [],
  []
];
var DeleteCostCategoryDefinitionRequest$ = [
  3,
  n0,
  _DCCDR,
  0,
  [_CCA],
  [0],
  1
];
var DeleteCostCategoryDefinitionResponse$ = [
  3,
  n0,
  _DCCDRe,
  0,
  [_CCA, _EE],
  [0, 0]
];
var DescribeCostCategoryDefinitionRequest$ = [
  3,
  n0,
  _DCCDRes,
  0,
  [_CCA, _EO],
  [0, 0],
  1
];
var DescribeCostCategoryDefinitionResponse$ = [
  3,
  n0,
  _DCCDResc,
  0,
  [_CC],
  [() => CostCategory$]
];
var DimensionValues$ = [
  3,
  n0,
  _DVi,
  0,
  [_K, _V, _MO],
  [0, 64 | 0, 64 | 0]
];
var DimensionValuesWithAttributes$ = [
  3,
  n0,
  _DVWA,
  0,
  [_Va, _At],
  [0, 128 | 0]
];
var DiskResourceUtilization$ = [
  3,
  n0,
  _DRU,
  0,
  [_DROPS, _DWOPS, _DRBPS, _DWBPS],
  [0, 0, 0, 0]
];
var DynamoDBCapacityDetails$ = [
  3,
  n0,
  _DDBCD,
  0,
  [_CU, _Re],
  [0, 0]
];
var EBSResourceUtilization$ = [
  3,
  n0,
  _EBSRU,
  0,
  [_EROPS, _EWOPS, _ERBPS, _EWBPS],
  [0, 0, 0, 0]
];
var EC2InstanceDetails$ = [
  3,
  n0,
  _ECID,
  0,
  [_Fa, _IT, _Re, _AZ, _Pl, _Te, _CG, _SFE],
  [0, 0, 0, 0, 0, 0, 2, 2]
];
var EC2ResourceDetails$ = [
  3,
  n0,
  _ECRD,
  0,
  [_HODR, _IT, _Pl, _Re, _Sk, _Mem, _NP, _Sto, _Vc],
  [0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var EC2ResourceUtilization$ = [
  3,
  n0,
  _ECRU,
  0,
  [_MCUP, _MMUP, _MSUP, _EBSRU, _DRU, _NRU],
  [0, 0, 0, () => EBSResourceUtilization$, () => DiskResourceUtilization$, () => NetworkResourceUtilization$]
];
var EC2Specification$ = [
  3,
  n0,
  _ECS,
  0,
  [_OC],
  [0]
];
var ElastiCacheInstanceDetails$ = [
  3,
  n0,
  _ECIDl,
  0,
  [_Fa, _NT, _Re, _PD, _CG, _SFE],
  [0, 0, 0, 0, 2, 2]
];
var ESInstanceDetails$ = [
  3,
  n0,
  _ESID,
  0,
  [_IC, _IS, _Re, _CG, _SFE],
  [0, 0, 0, 2, 2]
];
var Expression$ = [
  3,
  n0,
  _Ex,
  0,
  [_O, _An, _No, _Di, _Tag, _CCos],
  [() => Expressions, () => Expressions, () => Expression$, () => DimensionValues$, () => TagValues$, () => CostCategoryValues$]
];
var ForecastResult$ = [
  3,
  n0,
  _FR,
  0,
  [_TP, _MV, _PILB, _PIUB],
  [() => DateInterval$, 0, 0, 0]
];
var GenerationSummary$ = [
  3,
  n0,
  _GS,
  0,
  [_RIe, _GSe, _GST, _GCT, _ECT],
  [0, 0, 0, 0, 0]
];
var GetAnomaliesRequest$ = [
  3,
  n0,
  _GAR,
  0,
  [_DI, _MA, _F, _TI, _NPT, _MR],
  [() => AnomalyDateInterval$, 0, 0, () => TotalImpactFilter$, 0, 1],
  1
];
var GetAnomaliesResponse$ = [
  3,
  n0,
  _GARe,
  0,
  [_Ano, _NPT],
  [() => Anomalies, 0],
  1
];
var GetAnomalyMonitorsRequest$ = [
  3,
  n0,
  _GAMR,
  0,
  [_MAL, _NPT, _MR],
  [64 | 0, 0, 1]
];
var GetAnomalyMonitorsResponse$ = [
  3,
  n0,
  _GAMRe,
  0,
  [_AMn, _NPT],
  [() => AnomalyMonitors, 0],
  1
];
var GetAnomalySubscriptionsRequest$ = [
  3,
  n0,
  _GASR,
  0,
  [_SAL, _MA, _NPT, _MR],
  [64 | 0, 0, 0, 1]
];
var GetAnomalySubscriptionsResponse$ = [
  3,
  n0,
  _GASRe,
  0,
  [_ASnoma, _NPT],
  [() => AnomalySubscriptions, 0],
  1
];
var GetApproximateUsageRecordsRequest$ = [
  3,
  n0,
  _GAURR,
  0,
  [_Gr, _ADp, _Se],
  [0, 0, 64 | 0],
  2
];
var GetApproximateUsageRecordsResponse$ = [
  3,
  n0,
  _GAURRe,
  0,
  [_Se, _TR, _LP],
  [128 | 1, 1, () => DateInterval$]
];
var GetCommitmentPurchaseAnalysisRequest$ = [
  3,
  n0,
  _GCPAR,
  0,
  [_AI],
  [0],
  1
];
var GetCommitmentPurchaseAnalysisResponse$ = [
  3,
  n0,
  _GCPARe,
  0,
  [_ECT, _AST, _AI, _ASn, _CPAC, _ACT, _EC, _AD],
  [0, 0, 0, 0, () => CommitmentPurchaseAnalysisConfiguration$, 0, 0, () => AnalysisDetails$],
  5
];
var GetCostAndUsageComparisonsRequest$ = [
  3,
  n0,
  _GCAUCR,
  0,
  [_BTP, _CTP, _MFC, _BVA, _Fi, _GB, _MR, _NPT],
  [() => DateInterval$, () => DateInterval$, 0, 0, () => Expression$, () => GroupDefinitions, 1, 0],
  3
];
var GetCostAndUsageComparisonsResponse$ = [
  3,
  n0,
  _GCAUCRe,
  0,
  [_CAUCo, _TCAU, _NPT],
  [() => CostAndUsageComparisons, () => ComparisonMetrics, 0]
];
var GetCostAndUsageRequest$ = [
  3,
  n0,
  _GCAUR,
  0,
  [_TP, _Gr, _Me, _Fi, _GB, _BVA, _NPT],
  [() => DateInterval$, 0, 64 | 0, () => Expression$, () => GroupDefinitions, 0, 0],
  3
];
var GetCostAndUsageResponse$ = [
  3,
  n0,
  _GCAURe,
  0,
  [_NPT, _GD, _RBT, _DVA],
  [0, () => GroupDefinitions, () => ResultsByTime, () => DimensionValuesWithAttributesList]
];
var GetCostAndUsageWithResourcesRequest$ = [
  3,
  n0,
  _GCAUWRR,
  0,
  [_TP, _Gr, _Fi, _Me, _GB, _BVA, _NPT],
  [() => DateInterval$, 0, () => Expression$, 64 | 0, () => GroupDefinitions, 0, 0],
  3
];
var GetCostAndUsageWithResourcesResponse$ = [
  3,
  n0,
  _GCAUWRRe,
  0,
  [_NPT, _GD, _RBT, _DVA],
  [0, () => GroupDefinitions, () => ResultsByTime, () => DimensionValuesWithAttributesList]
];
var GetCostCategoriesRequest$ = [
  3,
  n0,
  _GCCR,
  0,
  [_TP, _SS, _CCN, _Fi, _SB, _BVA, _MR, _NPT],
  [() => DateInterval$, 0, 0, () => Expression$, () => SortDefinitions, 0, 1, 0],
  1
];
var GetCostCategoriesResponse$ = [
  3,
  n0,
  _GCCRe,
  0,
  [_RS, _TS, _NPT, _CCNo, _CCV],
  [1, 1, 0, 64 | 0, 64 | 0],
  2
];
var GetCostComparisonDriversRequest$ = [
  3,
  n0,
  _GCCDR,
  0,
  [_BTP, _CTP, _MFC, _BVA, _Fi, _GB, _MR, _NPT],
  [() => DateInterval$, () => DateInterval$, 0, 0, () => Expression$, () => GroupDefinitions, 1, 0],
  3
];
var GetCostComparisonDriversResponse$ = [
  3,
  n0,
  _GCCDRe,
  0,
  [_CCDo, _NPT],
  [() => CostComparisonDrivers, 0]
];
var GetCostForecastRequest$ = [
  3,
  n0,
  _GCFR,
  0,
  [_TP, _Metr, _Gr, _Fi, _BVA, _PIL],
  [() => DateInterval$, 0, 0, () => Expression$, 0, 1],
  3
];
var GetCostForecastResponse$ = [
  3,
  n0,
  _GCFRe,
  0,
  [_To, _FRBT],
  [() => MetricValue$, () => ForecastResultsByTime]
];
var GetDimensionValuesRequest$ = [
  3,
  n0,
  _GDVR,
  0,
  [_TP, _Dim, _SS, _Con, _Fi, _SB, _BVA, _MR, _NPT],
  [() => DateInterval$, 0, 0, 0, () => Expression$, () => SortDefinitions, 0, 1, 0],
  2
];
var GetDimensionValuesResponse$ = [
  3,
  n0,
  _GDVRe,
  0,
  [_DVi, _RS, _TS, _NPT],
  [() => DimensionValuesWithAttributesList, 1, 1, 0],
  3
];
var GetReservationCoverageRequest$ = [
  3,
  n0,
  _GRCR,
  0,
  [_TP, _GB, _Gr, _Fi, _Me, _NPT, _SB, _MR],
  [() => DateInterval$, () => GroupDefinitions, 0, () => Expression$, 64 | 0, 0, () => SortDefinition$, 1],
  1
];
var GetReservationCoverageResponse$ = [
  3,
  n0,
  _GRCRe,
  0,
  [_CBTo, _To, _NPT],
  [() => CoveragesByTime, () => Coverage$, 0],
  1
];
var GetReservationPurchaseRecommendationRequest$ = [
  3,
  n0,
  _GRPRR,
  0,
  [_Ser, _AIc, _Fi, _ASc, _LPID, _TIY, _PO, _SSe, _PSa, _NPT],
  [0, 0, () => Expression$, 0, 0, 0, 0, () => ServiceSpecification$, 1, 0],
  1
];
var GetReservationPurchaseRecommendationResponse$ = [
  3,
  n0,
  _GRPRRe,
  0,
  [_Meta, _Rec, _NPT],
  [() => ReservationPurchaseRecommendationMetadata$, () => ReservationPurchaseRecommendations, 0]
];
var GetReservationUtilizationRequest$ = [
  3,
  n0,
  _GRUR,
  0,
  [_TP, _GB, _Gr, _Fi, _SB, _NPT, _MR],
  [() => DateInterval$, () => GroupDefinitions, 0, () => Expression$, () => SortDefinition$, 0, 1],
  1
];
var GetReservationUtilizationResponse$ = [
  3,
  n0,
  _GRURe,
  0,
  [_UBT, _To, _NPT],
  [() => UtilizationsByTime, () => ReservationAggregates$, 0],
  1
];
var GetRightsizingRecommendationRequest$ = [
  3,
  n0,
  _GRRR,
  0,
  [_Ser, _Fi, _Conf, _PSa, _NPT],
  [0, () => Expression$, () => RightsizingRecommendationConfiguration$, 1, 0],
  1
];
var GetRightsizingRecommendationResponse$ = [
  3,
  n0,
  _GRRRe,
  0,
  [_Meta, _Su, _RR, _NPT, _Conf],
  [() => RightsizingRecommendationMetadata$, () => RightsizingRecommendationSummary$, () => RightsizingRecommendationList, 0, () => RightsizingRecommendationConfiguration$]
];
var GetSavingsPlanPurchaseRecommendationDetailsRequest$ = [
  3,
  n0,
  _GSPPRDR,
  0,
  [_RDI],
  [0],
  1
];
var GetSavingsPlanPurchaseRecommendationDetailsResponse$ = [
  3,
  n0,
  _GSPPRDRe,
  0,
  [_RDI, _RDD],
  [0, () => RecommendationDetailData$]
];
var GetSavingsPlansCoverageRequest$ = [
  3,
  n0,
  _GSPCR,
  0,
  [_TP, _GB, _Gr, _Fi, _Me, _NTe, _MR, _SB],
  [() => DateInterval$, () => GroupDefinitions, 0, () => Expression$, 64 | 0, 0, 1, () => SortDefinition$],
  1
];
var GetSavingsPlansCoverageResponse$ = [
  3,
  n0,
  _GSPCRe,
  0,
  [_SPC, _NTe],
  [() => SavingsPlansCoverages, 0],
  1
];
var GetSavingsPlansPurchaseRecommendationRequest$ = [
  3,
  n0,
  _GSPPRR,
  0,
  [_SPT, _TIY, _PO, _LPID, _ASc, _NPT, _PSa, _Fi],
  [0, 0, 0, 0, 0, 0, 1, () => Expression$],
  4
];
var GetSavingsPlansPurchaseRecommendationResponse$ = [
  3,
  n0,
  _GSPPRRe,
  0,
  [_Meta, _SPPR, _NPT],
  [() => SavingsPlansPurchaseRecommendationMetadata$, () => SavingsPlansPurchaseRecommendation$, 0]
];
var GetSavingsPlansUtilizationDetailsRequest$ = [
  3,
  n0,
  _GSPUDR,
  0,
  [_TP, _Fi, _DT, _NTe, _MR, _SB],
  [() => DateInterval$, () => Expression$, 64 | 0, 0, 1, () => SortDefinition$],
  1
];
var GetSavingsPlansUtilizationDetailsResponse$ = [
  3,
  n0,
  _GSPUDRe,
  0,
  [_SPUD, _TP, _To, _NTe],
  [() => SavingsPlansUtilizationDetails, () => DateInterval$, () => SavingsPlansUtilizationAggregates$, 0],
  2
];
var GetSavingsPlansUtilizationRequest$ = [
  3,
  n0,
  _GSPUR,
  0,
  [_TP, _Gr, _Fi, _SB],
  [() => DateInterval$, 0, () => Expression$, () => SortDefinition$],
  1
];
var GetSavingsPlansUtilizationResponse$ = [
  3,
  n0,
  _GSPURe,
  0,
  [_To, _SPUBT],
  [() => SavingsPlansUtilizationAggregates$, () => SavingsPlansUtilizationsByTime],
  1
];
var GetTagsRequest$ = [
  3,
  n0,
  _GTR,
  0,
  [_TP, _SS, _TK, _Fi, _SB, _BVA, _MR, _NPT],
  [() => DateInterval$, 0, 0, () => Expression$, () => SortDefinitions, 0, 1, 0],
  1
];
var GetTagsResponse$ = [
  3,
  n0,
  _GTRe,
  0,
  [_Tag, _RS, _TS, _NPT],
  [64 | 0, 1, 1, 0],
  3
];
var GetUsageForecastRequest$ = [
  3,
  n0,
  _GUFR,
  0,
  [_TP, _Metr, _Gr, _Fi, _BVA, _PIL],
  [() => DateInterval$, 0, 0, () => Expression$, 0, 1],
  3
];
var GetUsageForecastResponse$ = [
  3,
  n0,
  _GUFRe,
  0,
  [_To, _FRBT],
  [() => MetricValue$, () => ForecastResultsByTime]
];
var Group$ = [
  3,
  n0,
  _Gro,
  0,
  [_Ke, _Me],
  [64 | 0, () => Metrics]
];
var GroupDefinition$ = [
  3,
  n0,
  _GDr,
  0,
  [_Ty, _K],
  [0, 0]
];
var Impact$ = [
  3,
  n0,
  _I,
  0,
  [_MI, _TI, _TAS, _TES, _TIP],
  [1, 1, 1, 1, 1],
  1
];
var InstanceDetails$ = [
  3,
  n0,
  _ID,
  0,
  [_ECID, _RDSID, _RID, _ECIDl, _ESID, _MDBID],
  [() => EC2InstanceDetails$, () => RDSInstanceDetails$, () => RedshiftInstanceDetails$, () => ElastiCacheInstanceDetails$, () => ESInstanceDetails$, () => MemoryDBInstanceDetails$]
];
var ListCommitmentPurchaseAnalysesRequest$ = [
  3,
  n0,
  _LCPAR,
  0,
  [_ASn, _NPT, _PSa, _AIna],
  [0, 0, 1, 64 | 0]
];
var ListCommitmentPurchaseAnalysesResponse$ = [
  3,
  n0,
  _LCPARi,
  0,
  [_ASL, _NPT],
  [() => AnalysisSummaryList, 0]
];
var ListCostAllocationTagBackfillHistoryRequest$ = [
  3,
  n0,
  _LCATBHR,
  0,
  [_NTe, _MR],
  [0, 1]
];
var ListCostAllocationTagBackfillHistoryResponse$ = [
  3,
  n0,
  _LCATBHRi,
  0,
  [_BR, _NTe],
  [() => CostAllocationTagBackfillRequestList, 0]
];
var ListCostAllocationTagsRequest$ = [
  3,
  n0,
  _LCATR,
  0,
  [_St, _TKa, _Ty, _NTe, _MR],
  [0, 64 | 0, 0, 0, 1]
];
var ListCostAllocationTagsResponse$ = [
  3,
  n0,
  _LCATRi,
  0,
  [_CATo, _NTe],
  [() => CostAllocationTagList, 0]
];
var ListCostCategoryDefinitionsRequest$ = [
  3,
  n0,
  _LCCDR,
  0,
  [_EO, _NTe, _MR, _SRT],
  [0, 0, 1, 64 | 0]
];
var ListCostCategoryDefinitionsResponse$ = [
  3,
  n0,
  _LCCDRi,
  0,
  [_CCRos, _NTe],
  [() => CostCategoryReferencesList, 0]
];
var ListCostCategoryResourceAssociationsRequest$ = [
  3,
  n0,
  _LCCRAR,
  0,
  [_CCA, _NTe, _MR],
  [0, 0, 1]
];
var ListCostCategoryResourceAssociationsResponse$ = [
  3,
  n0,
  _LCCRARi,
  0,
  [_CCRAo, _NTe],
  [() => CostCategoryResourceAssociations, 0]
];
var ListSavingsPlansPurchaseRecommendationGenerationRequest$ = [
  3,
  n0,
  _LSPPRGR,
  0,
  [_GSe, _RIec, _PSa, _NPT],
  [0, 64 | 0, 1, 0]
];
var ListSavingsPlansPurchaseRecommendationGenerationResponse$ = [
  3,
  n0,
  _LSPPRGRi,
  0,
  [_GSL, _NPT],
  [() => GenerationSummaryList, 0]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_RAe],
  [0],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_RT],
  [() => ResourceTagList]
];
var MemoryDBInstanceDetails$ = [
  3,
  n0,
  _MDBID,
  0,
  [_Fa, _NT, _Re, _CG, _SFE],
  [0, 0, 0, 2, 2]
];
var MetricValue$ = [
  3,
  n0,
  _MVe,
  0,
  [_Am, _U],
  [0, 0]
];
var ModifyRecommendationDetail$ = [
  3,
  n0,
  _MRD,
  0,
  [_TIa],
  [() => TargetInstancesList]
];
var NetworkResourceUtilization$ = [
  3,
  n0,
  _NRU,
  0,
  [_NIBPS, _NOBPS, _NPIPS, _NPOPS],
  [0, 0, 0, 0]
];
var ProvideAnomalyFeedbackRequest$ = [
  3,
  n0,
  _PAFR,
  0,
  [_AIn, _F],
  [0, 0],
  2
];
var ProvideAnomalyFeedbackResponse$ = [
  3,
  n0,
  _PAFRr,
  0,
  [_AIn],
  [0],
  1
];
var RDSInstanceDetails$ = [
  3,
  n0,
  _RDSID,
  0,
  [_Fa, _IT, _Re, _DE, _DEa, _DO, _LM, _CG, _SFE, _DM],
  [0, 0, 0, 0, 0, 0, 0, 2, 2, 0]
];
var RecommendationDetailData$ = [
  3,
  n0,
  _RDD,
  0,
  [_ASc, _LPID, _SPT, _TIY, _PO, _AIc, _CCu, _IF, _Re, _OI, _GT, _LUT, _CAHODS, _CMHODS, _CMHODSu, _EAU, _EMSA, _EODC, _EODCWCC, _EROI, _ESPC, _ESA, _ESP, _EHC, _HCTP, _UC, _CAC, _EAC, _MOLP],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => MetricsOverLookbackPeriod]
];
var RecommendationDetailHourlyMetrics$ = [
  3,
  n0,
  _RDHM,
  0,
  [_ST, _EODC, _CCur, _ECs, _ENCU],
  [0, 0, 0, 0, 0]
];
var RedshiftInstanceDetails$ = [
  3,
  n0,
  _RID,
  0,
  [_Fa, _NT, _Re, _CG, _SFE],
  [0, 0, 0, 2, 2]
];
var ReservationAggregates$ = [
  3,
  n0,
  _RAes,
  0,
  [_UP, _UPIU, _PH, _PU, _TAH, _TAU, _UH, _UU, _ODCORIHU, _NRIS, _TPRIS, _AUF, _ARF, _TAF, _RICFUH, _RSe, _US],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var ReservationCoverageGroup$ = [
  3,
  n0,
  _RCG,
  0,
  [_At, _Co],
  [128 | 0, () => Coverage$]
];
var ReservationPurchaseRecommendation$ = [
  3,
  n0,
  _RPR,
  0,
  [_ASc, _LPID, _TIY, _PO, _SSe, _RDe, _RSec],
  [0, 0, 0, 0, () => ServiceSpecification$, () => ReservationPurchaseRecommendationDetails, () => ReservationPurchaseRecommendationSummary$]
];
var ReservationPurchaseRecommendationDetail$ = [
  3,
  n0,
  _RPRD,
  0,
  [_AIc, _ID, _RNOITP, _RNUTP, _MNOIUPH, _MNUUPH, _MNOIUPHa, _MNUUPHa, _ANOIUPH, _ANUUPH, _AU, _EBEIM, _CCu, _EMSA, _EMSP, _EMODC, _ERCFLP, _UC, _RSMC, _RCD, _RNOCUTP, _MNOCUUPH, _MNOCUUPHa, _ANOCUUPH],
  [0, () => InstanceDetails$, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => ReservedCapacityDetails$, 0, 0, 0, 0]
];
var ReservationPurchaseRecommendationMetadata$ = [
  3,
  n0,
  _RPRM,
  0,
  [_RIe, _GT, _AMd],
  [0, 0, 0]
];
var ReservationPurchaseRecommendationSummary$ = [
  3,
  n0,
  _RPRS,
  0,
  [_TEMSA, _TEMSP, _CCu],
  [0, 0, 0]
];
var ReservationUtilizationGroup$ = [
  3,
  n0,
  _RUG,
  0,
  [_K, _Va, _At, _Ut],
  [0, 0, 128 | 0, () => ReservationAggregates$]
];
var ReservedCapacityDetails$ = [
  3,
  n0,
  _RCD,
  0,
  [_DDBCD],
  [() => DynamoDBCapacityDetails$]
];
var ResourceDetails$ = [
  3,
  n0,
  _RD,
  0,
  [_ECRD],
  [() => EC2ResourceDetails$]
];
var ResourceTag$ = [
  3,
  n0,
  _RTe,
  0,
  [_K, _Va],
  [0, 0],
  2
];
var ResourceUtilization$ = [
  3,
  n0,
  _RU,
  0,
  [_ECRU],
  [() => EC2ResourceUtilization$]
];
var ResultByTime$ = [
  3,
  n0,
  _RBTe,
  0,
  [_TP, _To, _G, _Es],
  [() => DateInterval$, () => Metrics, () => Groups, 2]
];
var RightsizingRecommendation$ = [
  3,
  n0,
  _RRi,
  0,
  [_AIc, _CI, _RTi, _MRD, _TRD, _FRC],
  [0, () => CurrentInstance$, 0, () => ModifyRecommendationDetail$, () => TerminateRecommendationDetail$, 64 | 0]
];
var RightsizingRecommendationConfiguration$ = [
  3,
  n0,
  _RRC,
  0,
  [_RTec, _BC],
  [0, 2],
  2
];
var RightsizingRecommendationMetadata$ = [
  3,
  n0,
  _RRM,
  0,
  [_RIe, _GT, _LPID, _AMd],
  [0, 0, 0, 0]
];
var RightsizingRecommendationSummary$ = [
  3,
  n0,
  _RRS,
  0,
  [_TRC, _ETMSA, _SCC, _SP],
  [0, 0, 0, 0]
];
var RootCause$ = [
  3,
  n0,
  _RCo,
  0,
  [_Ser, _Re, _LA, _LAN, _UT, _I],
  [0, 0, 0, 0, 0, () => RootCauseImpact$]
];
var RootCauseImpact$ = [
  3,
  n0,
  _RCI,
  0,
  [_Cont],
  [1],
  1
];
var SavingsPlans$ = [
  3,
  n0,
  _SPa,
  0,
  [_PO, _SPT, _Re, _IF, _TIY, _SPCa, _OI],
  [0, 0, 0, 0, 0, 1, 0]
];
var SavingsPlansAmortizedCommitment$ = [
  3,
  n0,
  _SPAC,
  0,
  [_ARC, _AUC, _TAC],
  [0, 0, 0]
];
var SavingsPlansCoverage$ = [
  3,
  n0,
  _SPCav,
  0,
  [_At, _Co, _TP],
  [128 | 0, () => SavingsPlansCoverageData$, () => DateInterval$]
];
var SavingsPlansCoverageData$ = [
  3,
  n0,
  _SPCD,
  0,
  [_SCBSP, _ODC, _TC, _CP],
  [0, 0, 0, 0]
];
var SavingsPlansDetails$ = [
  3,
  n0,
  _SPD,
  0,
  [_Re, _IF, _OI],
  [0, 0, 0]
];
var SavingsPlansPurchaseAnalysisConfiguration$ = [
  3,
  n0,
  _SPPAC,
  0,
  [_AT, _SPTA, _LBTP, _ASc, _AIc, _SPTE, _SPTC],
  [0, () => SavingsPlansToAdd, () => DateInterval$, 0, 0, 64 | 0, 1],
  3
];
var SavingsPlansPurchaseAnalysisDetails$ = [
  3,
  n0,
  _SPPAD,
  0,
  [_CCu, _LPIH, _CAC, _CAHODS, _CMHODS, _CMHODSu, _CODS, _EHC, _HCTP, _EAC, _EAU, _EMSA, _EODC, _EODCWCC, _EROI, _ESA, _ESP, _ECC, _LUT, _UC, _AMd, _MOLP],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => MetricsOverLookbackPeriod]
];
var SavingsPlansPurchaseRecommendation$ = [
  3,
  n0,
  _SPPR,
  0,
  [_ASc, _SPT, _TIY, _PO, _LPID, _SPPRD, _SPPRS],
  [0, 0, 0, 0, 0, () => SavingsPlansPurchaseRecommendationDetailList, () => SavingsPlansPurchaseRecommendationSummary$]
];
var SavingsPlansPurchaseRecommendationDetail$ = [
  3,
  n0,
  _SPPRDa,
  0,
  [_SPD, _AIc, _UC, _EROI, _CCu, _ESPC, _EODC, _EODCWCC, _ESA, _ESP, _HCTP, _EAU, _EMSA, _CMHODSu, _CMHODS, _CAHODS, _RDI],
  [() => SavingsPlansDetails$, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var SavingsPlansPurchaseRecommendationMetadata$ = [
  3,
  n0,
  _SPPRM,
  0,
  [_RIe, _GT, _AMd],
  [0, 0, 0]
];
var SavingsPlansPurchaseRecommendationSummary$ = [
  3,
  n0,
  _SPPRS,
  0,
  [_EROI, _CCu, _ETC, _CODS, _ESA, _TRC, _DCTP, _HCTP, _ESP, _EMSA, _EODCWCC],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
];
var SavingsPlansSavings$ = [
  3,
  n0,
  _SPS,
  0,
  [_NS, _ODCE],
  [0, 0]
];
var SavingsPlansUtilization$ = [
  3,
  n0,
  _SPU,
  0,
  [_TCo, _UCs, _UCn, _UP],
  [0, 0, 0, 0]
];
var SavingsPlansUtilizationAggregates$ = [
  3,
  n0,
  _SPUA,
  0,
  [_Ut, _Sa, _AC],
  [() => SavingsPlansUtilization$, () => SavingsPlansSavings$, () => SavingsPlansAmortizedCommitment$],
  1
];
var SavingsPlansUtilizationByTime$ = [
  3,
  n0,
  _SPUBTa,
  0,
  [_TP, _Ut, _Sa, _AC],
  [() => DateInterval$, () => SavingsPlansUtilization$, () => SavingsPlansSavings$, () => SavingsPlansAmortizedCommitment$],
  2
];
var SavingsPlansUtilizationDetail$ = [
  3,
  n0,
  _SPUDa,
  0,
  [_SPA, _At, _Ut, _Sa, _AC],
  [0, 128 | 0, () => SavingsPlansUtilization$, () => SavingsPlansSavings$, () => SavingsPlansAmortizedCommitment$]
];
var ServiceSpecification$ = [
  3,
  n0,
  _SSe,
  0,
  [_ECS],
  [() => EC2Specification$]
];
var SortDefinition$ = [
  3,
  n0,
  _SDo,
  0,
  [_K, _SO],
  [0, 0],
  1
];
var StartCommitmentPurchaseAnalysisRequest$ = [
  3,
  n0,
  _SCPAR,
  0,
  [_CPAC],
  [() => CommitmentPurchaseAnalysisConfiguration$],
  1
];
var StartCommitmentPurchaseAnalysisResponse$ = [
  3,
  n0,
  _SCPARt,
  0,
  [_AI, _AST, _ECT],
  [0, 0, 0],
  3
];
var StartCostAllocationTagBackfillRequest$ = [
  3,
  n0,
  _SCATBR,
  0,
  [_BF],
  [0],
  1
];
var StartCostAllocationTagBackfillResponse$ = [
  3,
  n0,
  _SCATBRt,
  0,
  [_BRa],
  [() => CostAllocationTagBackfillRequest$]
];
var StartSavingsPlansPurchaseRecommendationGenerationRequest$ = [
  3,
  n0,
  _SSPPRGR,
  0,
  [],
  []
];
var StartSavingsPlansPurchaseRecommendationGenerationResponse$ = [
  3,
  n0,
  _SSPPRGRt,
  0,
  [_RIe, _GST, _ECT],
  [0, 0, 0]
];
var Subscriber$ = [
  3,
  n0,
  _Sub,
  0,
  [_Ad, _Ty, _St],
  [0, 0, 0]
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_RAe, _RT],
  [0, () => ResourceTagList],
  2
];
var TagResourceResponse$ = [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
];
var TagValues$ = [
  3,
  n0,
  _TV,
  0,
  [_K, _V, _MO],
  [0, 64 | 0, 64 | 0]
];
var TargetInstance$ = [
  3,
  n0,
  _TIar,
  0,
  [_EMC, _EMS, _CCu, _DTI, _RD, _ERU, _PDl],
  [0, 0, 0, 2, () => ResourceDetails$, () => ResourceUtilization$, 64 | 0]
];
var TerminateRecommendationDetail$ = [
  3,
  n0,
  _TRD,
  0,
  [_EMS, _CCu],
  [0, 0]
];
var TotalImpactFilter$ = [
  3,
  n0,
  _TIF,
  0,
  [_NO, _SV, _EV],
  [0, 1, 1],
  2
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RAe, _RTK],
  [0, 64 | 0],
  2
];
var UntagResourceResponse$ = [
  3,
  n0,
  _URRn,
  0,
  [],
  []
];
var UpdateAnomalyMonitorRequest$ = [
  3,
  n0,
  _UAMR,
  0,
  [_MA, _MN],
  [0, 0],
  1
];
var UpdateAnomalyMonitorResponse$ = [
  3,
  n0,
  _UAMRp,
  0,
  [_MA],
  [0],
  1
];
var UpdateAnomalySubscriptionRequest$ = [
  3,
  n0,
  _UASR,
  0,
  [_SA, _T, _Fr, _MAL, _S, _SN, _TE],
  [0, 1, 0, 64 | 0, () => Subscribers, 0, () => Expression$],
  1
];
var UpdateAnomalySubscriptionResponse$ = [
  3,
  n0,
  _UASRp,
  0,
  [_SA],
  [0],
  1
];
var UpdateCostAllocationTagsStatusError$ = [
  3,
  n0,
  _UCATSE,
  0,
  [_TK, _Cod, _M],
  [0, 0, 0]
];
var UpdateCostAllocationTagsStatusRequest$ = [
  3,
  n0,
  _UCATSR,
  0,
  [_CATS],
  [() => CostAllocationTagStatusList],
  1
];
var UpdateCostAllocationTagsStatusResponse$ = [
  3,
  n0,
  _UCATSRp,
  0,
  [_Er],
  [() => UpdateCostAllocationTagsStatusErrors]
];
var UpdateCostCategoryDefinitionRequest$ = [
  3,
  n0,
  _UCCDR,
  0,
  [_CCA, _RV, _R, _ES, _DVe, _SCR],
  [0, 0, () => CostCategoryRulesList, 0, 0, () => CostCategorySplitChargeRulesList],
  3
];
var UpdateCostCategoryDefinitionResponse$ = [
  3,
  n0,
  _UCCDRp,
  0,
  [_CCA, _ES],
  [0, 0]
];
var UtilizationByTime$ = [
  3,
  n0,
  _UBTt,
  0,
  [_TP, _G, _To],
  [() => DateInterval$, () => ReservationUtilizationGroups, () => ReservationAggregates$]
];
var AnalysisIds = 64 | 0;
var AnalysisSummaryList = [
  1,
  n0,
  _ASL,
  0,
  () => AnalysisSummary$
];
var Anomalies = [
  1,
  n0,
  _Ano,
  0,
  () => Anomaly$
];
var AnomalyMonitors = [
  1,
  n0,
  _AMn,
  0,
  () => AnomalyMonitor$
];
var AnomalySubscriptions = [
  1,
  n0,
  _ASnoma,
  0,
  () => AnomalySubscription$
];
var CostAllocationTagBackfillRequestList = [
  1,
  n0,
  _CATBRL,
  0,
  () => CostAllocationTagBackfillRequest$
];
var CostAllocationTagKeyList = 64 | 0;
var CostAllocationTagList = [
  1,
  n0,
  _CATL,
  0,
  () => CostAllocationTag$
];
var CostAllocationTagStatusList = [
  1,
  n0,
  _CATSL,
  0,
  () => CostAllocationTagStatusEntry$
];
var CostAndUsageComparisons = [
  1,
  n0,
  _CAUCo,
  0,
  () => CostAndUsageComparison$
];
var CostCategoryNamesList = 64 | 0;
var CostCategoryProcessingStatusList = [
  1,
  n0,
  _CCPSL,
  0,
  () => CostCategoryProcessingStatus$
];
var CostCategoryReferencesList = [
  1,
  n0,
  _CCRL,
  0,
  () => CostCategoryReference$
];
var CostCategoryResourceAssociations = [
  1,
  n0,
  _CCRAo,
  0,
  () => CostCategoryResourceAssociation$
];
var CostCategoryRulesList = [
  1,
  n0,
  _CCRLo,
  0,
  () => CostCategoryRule$
];
var CostCategorySplitChargeRuleParametersList = [
  1,
  n0,
  _CCSCRPL,
  0,
  () => CostCategorySplitChargeRuleParameter$
];
var CostCategorySplitChargeRuleParameterValuesList = 64 | 0;
var CostCategorySplitChargeRulesList = [
  1,
  n0,
  _CCSCRL,
  0,
  () => CostCategorySplitChargeRule$
];
var CostCategorySplitChargeRuleTargetsList = 64 | 0;
var CostCategoryValuesList = 64 | 0;
var CostComparisonDrivers = [
  1,
  n0,
  _CCDo,
  0,
  () => CostComparisonDriver$
];
var CostDrivers = [
  1,
  n0,
  _CDo,
  0,
  () => CostDriver$
];
var CoveragesByTime = [
  1,
  n0,
  _CBTo,
  0,
  () => CoverageByTime$
];
var DimensionValuesWithAttributesList = [
  1,
  n0,
  _DVWAL,
  0,
  () => DimensionValuesWithAttributes$
];
var Expressions = [
  1,
  n0,
  _Exp,
  0,
  () => Expression$
];
var FindingReasonCodes = 64 | 0;
var ForecastResultsByTime = [
  1,
  n0,
  _FRBT,
  0,
  () => ForecastResult$
];
var GenerationSummaryList = [
  1,
  n0,
  _GSL,
  0,
  () => GenerationSummary$
];
var GroupDefinitions = [
  1,
  n0,
  _GD,
  0,
  () => GroupDefinition$
];
var Groups = [
  1,
  n0,
  _G,
  0,
  () => Group$
];
var Keys = 64 | 0;
var MatchOptions = 64 | 0;
var MetricNames = 64 | 0;
var MetricsOverLookbackPeriod = [
  1,
  n0,
  _MOLP,
  0,
  () => RecommendationDetailHourlyMetrics$
];
var MonitorArnList = 64 | 0;
var PlatformDifferences = 64 | 0;
var RecommendationIdList = 64 | 0;
var ReservationCoverageGroups = [
  1,
  n0,
  _RCGe,
  0,
  () => ReservationCoverageGroup$
];
var ReservationPurchaseRecommendationDetails = [
  1,
  n0,
  _RPRDe,
  0,
  () => ReservationPurchaseRecommendationDetail$
];
var ReservationPurchaseRecommendations = [
  1,
  n0,
  _RPRe,
  0,
  () => ReservationPurchaseRecommendation$
];
var ReservationUtilizationGroups = [
  1,
  n0,
  _RUGe,
  0,
  () => ReservationUtilizationGroup$
];
var ResourceTagKeyList = 64 | 0;
var ResourceTagList = [
  1,
  n0,
  _RTL,
  0,
  () => ResourceTag$
];
var ResourceTypes = 64 | 0;
var ResourceTypesFilterInput = 64 | 0;
var ResultsByTime = [
  1,
  n0,
  _RBT,
  0,
  () => ResultByTime$
];
var RightsizingRecommendationList = [
  1,
  n0,
  _RRL,
  0,
  () => RightsizingRecommendation$
];
var RootCauses = [
  1,
  n0,
  _RC,
  0,
  () => RootCause$
];
var SavingsPlansCoverages = [
  1,
  n0,
  _SPC,
  0,
  () => SavingsPlansCoverage$
];
var SavingsPlansDataTypes = 64 | 0;
var SavingsPlansPurchaseRecommendationDetailList = [
  1,
  n0,
  _SPPRDL,
  0,
  () => SavingsPlansPurchaseRecommendationDetail$
];
var SavingsPlansToAdd = [
  1,
  n0,
  _SPTA,
  0,
  () => SavingsPlans$
];
var SavingsPlansToExclude = 64 | 0;
var SavingsPlansUtilizationDetails = [
  1,
  n0,
  _SPUD,
  0,
  () => SavingsPlansUtilizationDetail$
];
var SavingsPlansUtilizationsByTime = [
  1,
  n0,
  _SPUBT,
  0,
  () => SavingsPlansUtilizationByTime$
];
var SortDefinitions = [
  1,
  n0,
  _SDor,
  0,
  () => SortDefinition$
];
var Subscribers = [
  1,
  n0,
  _S,
  0,
  () => Subscriber$
];
var TagList = 64 | 0;
var TagValuesList = [
  1,
  n0,
  _TVL,
  0,
  () => TagValues$
];
var TargetInstancesList = [
  1,
  n0,
  _TIL,
  0,
  () => TargetInstance$
];
var UpdateCostAllocationTagsStatusErrors = [
  1,
  n0,
  _UCATSEp,
  0,
  () => UpdateCostAllocationTagsStatusError$
];
var UsageServices = 64 | 0;
var UtilizationsByTime = [
  1,
  n0,
  _UBT,
  0,
  () => UtilizationByTime$
];
var Values = 64 | 0;
var ApproximateUsageRecordsPerService = 128 | 1;
var Attributes = 128 | 0;
var ComparisonMetrics = [
  2,
  n0,
  _CM,
  0,
  0,
  () => ComparisonMetricValue$
];
var Metrics = [
  2,
  n0,
  _Me,
  0,
  0,
  () => MetricValue$
];
var CreateAnomalyMonitor$ = [
  9,
  n0,
  _CAM,
  0,
  () => CreateAnomalyMonitorRequest$,
  () => CreateAnomalyMonitorResponse$
];
var CreateAnomalySubscription$ = [
  9,
  n0,
  _CAS,
  0,
  () => CreateAnomalySubscriptionRequest$,
  () => CreateAnomalySubscriptionResponse$
];
var CreateCostCategoryDefinition$ = [
  9,
  n0,
  _CCCD,
  0,
  () => CreateCostCategoryDefinitionRequest$,
  () => CreateCostCategoryDefinitionResponse$
];
var DeleteAnomalyMonitor$ = [
  9,
  n0,
  _DAM,
  0,
  () => DeleteAnomalyMonitorRequest$,
  () => DeleteAnomalyMonitorResponse$
];
var DeleteAnomalySubscription$ = [
  9,
  n0,
  _DAS,
  0,
  () => DeleteAnomalySubscriptionRequest$,
  () => DeleteAnomalySubscriptionResponse$
];
var DeleteCostCategoryDefinition$ = [
  9,
  n0,
  _DCCD,
  0,
  () => DeleteCostCategoryDefinitionRequest$,
  () => DeleteCostCategoryDefinitionResponse$
];
var DescribeCostCategoryDefinition$ = [
  9,
  n0,
  _DCCDe,
  0,
  () => DescribeCostCategoryDefinitionRequest$,
  () => DescribeCostCategoryDefinitionResponse$
];
var GetAnomalies$ = [
  9,
  n0,
  _GA,
  0,
  () => GetAnomaliesRequest$,
  () => GetAnomaliesResponse$
];
var GetAnomalyMonitors$ = [
  9,
  n0,
  _GAM,
  0,
  () => GetAnomalyMonitorsRequest$,
  () => GetAnomalyMonitorsResponse$
];
var GetAnomalySubscriptions$ = [
  9,
  n0,
  _GAS,
  0,
  () => GetAnomalySubscriptionsRequest$,
  () => GetAnomalySubscriptionsResponse$
];
var GetApproximateUsageRecords$ = [
  9,
  n0,
  _GAUR,
  0,
  () => GetApproximateUsageRecordsRequest$,
  () => GetApproximateUsageRecordsResponse$
];
var GetCommitmentPurchaseAnalysis$ = [
  9,
  n0,
  _GCPA,
  0,
  () => GetCommitmentPurchaseAnalysisRequest$,
  () => GetCommitmentPurchaseAnalysisResponse$
];
var GetCostAndUsage$ = [
  9,
  n0,
  _GCAU,
  0,
  () => GetCostAndUsageRequest$,
  () => GetCostAndUsageResponse$
];
var GetCostAndUsageComparisons$ = [
  9,
  n0,
  _GCAUC,
  0,
  () => GetCostAndUsageComparisonsRequest$,
  () => GetCostAndUsageComparisonsResponse$
];
var GetCostAndUsageWithResources$ = [
  9,
  n0,
  _GCAUWR,
  0,
  () => GetCostAndUsageWithResourcesRequest$,
  () => GetCostAndUsageWithResourcesResponse$
];
var GetCostCategories$ = [
  9,
  n0,
  _GCC,
  0,
  () => GetCostCategoriesRequest$,
  () => GetCostCategoriesResponse$
];
var GetCostComparisonDrivers$ = [
  9,
  n0,
  _GCCD,
  0,
  () => GetCostComparisonDriversRequest$,
  () => GetCostComparisonDriversResponse$
];
var GetCostForecast$ = [
  9,
  n0,
  _GCF,
  0,
  () => GetCostForecastRequest$,
  () => GetCostForecastResponse$
];
var GetDimensionValues$ = [
  9,
  n0,
  _GDV,
  0,
  () => GetDimensionValuesRequest$,
  () => GetDimensionValuesResponse$
];
var GetReservationCoverage$ = [
  9,
  n0,
  _GRC,
  0,
  () => GetReservationCoverageRequest$,
  () => GetReservationCoverageResponse$
];
var GetReservationPurchaseRecommendation$ = [
  9,
  n0,
  _GRPR,
  0,
  () => GetReservationPurchaseRecommendationRequest$,
  () => GetReservationPurchaseRecommendationResponse$
];
var GetReservationUtilization$ = [
  9,
  n0,
  _GRU,
  0,
  () => GetReservationUtilizationRequest$,
  () => GetReservationUtilizationResponse$
];
var GetRightsizingRecommendation$ = [
  9,
  n0,
  _GRR,
  0,
  () => GetRightsizingRecommendationRequest$,
  () => GetRightsizingRecommendationResponse$
];
var GetSavingsPlanPurchaseRecommendationDetails$ = [
  9,
  n0,
  _GSPPRD,
  0,
  () => GetSavingsPlanPurchaseRecommendationDetailsRequest$,
  () => GetSavingsPlanPurchaseRecommendationDetailsResponse$
];
var GetSavingsPlansCoverage$ = [
  9,
  n0,
  _GSPC,
  0,
  () => GetSavingsPlansCoverageRequest$,
  () => GetSavingsPlansCoverageResponse$
];
var GetSavingsPlansPurchaseRecommendation$ = [
  9,
  n0,
  _GSPPR,
  0,
  () => GetSavingsPlansPurchaseRecommendationRequest$,
  () => GetSavingsPlansPurchaseRecommendationResponse$
];
var GetSavingsPlansUtilization$ = [
  9,
  n0,
  _GSPU,
  0,
  () => GetSavingsPlansUtilizationRequest$,
  () => GetSavingsPlansUtilizationResponse$
];
var GetSavingsPlansUtilizationDetails$ = [
  9,
  n0,
  _GSPUD,
  0,
  () => GetSavingsPlansUtilizationDetailsRequest$,
  () => GetSavingsPlansUtilizationDetailsResponse$
];
var GetTags$ = [
  9,
  n0,
  _GTe,
  0,
  () => GetTagsRequest$,
  () => GetTagsResponse$
];
var GetUsageForecast$ = [
  9,
  n0,
  _GUF,
  0,
  () => GetUsageForecastRequest$,
  () => GetUsageForecastResponse$
];
var ListCommitmentPurchaseAnalyses$ = [
  9,
  n0,
  _LCPA,
  0,
  () => ListCommitmentPurchaseAnalysesRequest$,
  () => ListCommitmentPurchaseAnalysesResponse$
];
var ListCostAllocationTagBackfillHistory$ = [
  9,
  n0,
  _LCATBH,
  0,
  () => ListCostAllocationTagBackfillHistoryRequest$,
  () => ListCostAllocationTagBackfillHistoryResponse$
];
var ListCostAllocationTags$ = [
  9,
  n0,
  _LCAT,
  0,
  () => ListCostAllocationTagsRequest$,
  () => ListCostAllocationTagsResponse$
];
var ListCostCategoryDefinitions$ = [
  9,
  n0,
  _LCCD,
  0,
  () => ListCostCategoryDefinitionsRequest$,
  () => ListCostCategoryDefinitionsResponse$
];
var ListCostCategoryResourceAssociations$ = [
  9,
  n0,
  _LCCRA,
  0,
  () => ListCostCategoryResourceAssociationsRequest$,
  () => ListCostCategoryResourceAssociationsResponse$
];
var ListSavingsPlansPurchaseRecommendationGeneration$ = [
  9,
  n0,
  _LSPPRG,
  0,
  () => ListSavingsPlansPurchaseRecommendationGenerationRequest$,
  () => ListSavingsPlansPurchaseRecommendationGenerationResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ProvideAnomalyFeedback$ = [
  9,
  n0,
  _PAF,
  0,
  () => ProvideAnomalyFeedbackRequest$,
  () => ProvideAnomalyFeedbackResponse$
];
var StartCommitmentPurchaseAnalysis$ = [
  9,
  n0,
  _SCPA,
  0,
  () => StartCommitmentPurchaseAnalysisRequest$,
  () => StartCommitmentPurchaseAnalysisResponse$
];
var StartCostAllocationTagBackfill$ = [
  9,
  n0,
  _SCATB,
  0,
  () => StartCostAllocationTagBackfillRequest$,
  () => StartCostAllocationTagBackfillResponse$
];
var StartSavingsPlansPurchaseRecommendationGeneration$ = [
  9,
  n0,
  _SSPPRG,
  0,
  () => StartSavingsPlansPurchaseRecommendationGenerationRequest$,
  () => StartSavingsPlansPurchaseRecommendationGenerationResponse$
];
var TagResource$ = [
  9,
  n0,
  _TRa,
  0,
  () => TagResourceRequest$,
  () => TagResourceResponse$
];
var UntagResource$ = [
  9,
  n0,
  _UR,
  0,
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
];
var UpdateAnomalyMonitor$ = [
  9,
  n0,
  _UAM,
  0,
  () => UpdateAnomalyMonitorRequest$,
  () => UpdateAnomalyMonitorResponse$
];
var UpdateAnomalySubscription$ = [
  9,
  n0,
  _UAS,
  0,
  () => UpdateAnomalySubscriptionRequest$,
  () => UpdateAnomalySubscriptionResponse$
];
var UpdateCostAllocationTagsStatus$ = [
  9,
  n0,
  _UCATS,
  0,
  () => UpdateCostAllocationTagsStatusRequest$,
  () => UpdateCostAllocationTagsStatusResponse$
];
var UpdateCostCategoryDefinition$ = [
  9,
  n0,
  _UCCD,
  0,
  () => UpdateCostCategoryDefinitionRequest$,
  () => UpdateCostCategoryDefinitionResponse$
];

// node_modules/@aws-sdk/client-cost-explorer/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2017-10-25",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCostExplorerHttpAuthSchemeProvider,
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
      defaultNamespace: "com.amazonaws.costexplorer",
      errorTypeRegistries,
      version: "2017-10-25",
      serviceTarget: "AWSInsightsIndexService"
    },
    serviceId: config?.serviceId ?? "Cost Explorer",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/runtimeConfig.js
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/CostExplorerClient.js
var CostExplorerClient = class extends Client {
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
      httpAuthSchemeParametersProvider: defaultCostExplorerHttpAuthSchemeParametersProvider,
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

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSInsightsIndexService", "CostExplorerClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/CreateAnomalyMonitorCommand.js
var CreateAnomalyMonitorCommand = class extends command(_ep0, _mw0, "CreateAnomalyMonitor", CreateAnomalyMonitor$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/CreateAnomalySubscriptionCommand.js
var CreateAnomalySubscriptionCommand = class extends command(_ep0, _mw0, "CreateAnomalySubscription", CreateAnomalySubscription$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/CreateCostCategoryDefinitionCommand.js
var CreateCostCategoryDefinitionCommand = class extends command(_ep0, _mw0, "CreateCostCategoryDefinition", CreateCostCategoryDefinition$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/DeleteAnomalyMonitorCommand.js
var DeleteAnomalyMonitorCommand = class extends command(_ep0, _mw0, "DeleteAnomalyMonitor", DeleteAnomalyMonitor$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/DeleteAnomalySubscriptionCommand.js
var DeleteAnomalySubscriptionCommand = class extends command(_ep0, _mw0, "DeleteAnomalySubscription", DeleteAnomalySubscription$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/DeleteCostCategoryDefinitionCommand.js
var DeleteCostCategoryDefinitionCommand = class extends command(_ep0, _mw0, "DeleteCostCategoryDefinition", DeleteCostCategoryDefinition$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/DescribeCostCategoryDefinitionCommand.js
var DescribeCostCategoryDefinitionCommand = class extends command(_ep0, _mw0, "DescribeCostCategoryDefinition", DescribeCostCategoryDefinition$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetAnomaliesCommand.js
var GetAnomaliesCommand = class extends command(_ep0, _mw0, "GetAnomalies", GetAnomalies$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetAnomalyMonitorsCommand.js
var GetAnomalyMonitorsCommand = class extends command(_ep0, _mw0, "GetAnomalyMonitors", GetAnomalyMonitors$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetAnomalySubscriptionsCommand.js
var GetAnomalySubscriptionsCommand = class extends command(_ep0, _mw0, "GetAnomalySubscriptions", GetAnomalySubscriptions$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetApproximateUsageRecordsCommand.js
var GetApproximateUsageRecordsCommand = class extends command(_ep0, _mw0, "GetApproximateUsageRecords", GetApproximateUsageRecords$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCommitmentPurchaseAnalysisCommand.js
var GetCommitmentPurchaseAnalysisCommand = class extends command(_ep0, _mw0, "GetCommitmentPurchaseAnalysis", GetCommitmentPurchaseAnalysis$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostAndUsageCommand.js
var GetCostAndUsageCommand = class extends command(_ep0, _mw0, "GetCostAndUsage", GetCostAndUsage$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostAndUsageComparisonsCommand.js
var GetCostAndUsageComparisonsCommand = class extends command(_ep0, _mw0, "GetCostAndUsageComparisons", GetCostAndUsageComparisons$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostAndUsageWithResourcesCommand.js
var GetCostAndUsageWithResourcesCommand = class extends command(_ep0, _mw0, "GetCostAndUsageWithResources", GetCostAndUsageWithResources$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostCategoriesCommand.js
var GetCostCategoriesCommand = class extends command(_ep0, _mw0, "GetCostCategories", GetCostCategories$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostComparisonDriversCommand.js
var GetCostComparisonDriversCommand = class extends command(_ep0, _mw0, "GetCostComparisonDrivers", GetCostComparisonDrivers$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetCostForecastCommand.js
var GetCostForecastCommand = class extends command(_ep0, _mw0, "GetCostForecast", GetCostForecast$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetDimensionValuesCommand.js
var GetDimensionValuesCommand = class extends command(_ep0, _mw0, "GetDimensionValues", GetDimensionValues$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetReservationCoverageCommand.js
var GetReservationCoverageCommand = class extends command(_ep0, _mw0, "GetReservationCoverage", GetReservationCoverage$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetReservationPurchaseRecommendationCommand.js
var GetReservationPurchaseRecommendationCommand = class extends command(_ep0, _mw0, "GetReservationPurchaseRecommendation", GetReservationPurchaseRecommendation$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetReservationUtilizationCommand.js
var GetReservationUtilizationCommand = class extends command(_ep0, _mw0, "GetReservationUtilization", GetReservationUtilization$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetRightsizingRecommendationCommand.js
var GetRightsizingRecommendationCommand = class extends command(_ep0, _mw0, "GetRightsizingRecommendation", GetRightsizingRecommendation$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetSavingsPlanPurchaseRecommendationDetailsCommand.js
var GetSavingsPlanPurchaseRecommendationDetailsCommand = class extends command(_ep0, _mw0, "GetSavingsPlanPurchaseRecommendationDetails", GetSavingsPlanPurchaseRecommendationDetails$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetSavingsPlansCoverageCommand.js
var GetSavingsPlansCoverageCommand = class extends command(_ep0, _mw0, "GetSavingsPlansCoverage", GetSavingsPlansCoverage$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetSavingsPlansPurchaseRecommendationCommand.js
var GetSavingsPlansPurchaseRecommendationCommand = class extends command(_ep0, _mw0, "GetSavingsPlansPurchaseRecommendation", GetSavingsPlansPurchaseRecommendation$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetSavingsPlansUtilizationCommand.js
var GetSavingsPlansUtilizationCommand = class extends command(_ep0, _mw0, "GetSavingsPlansUtilization", GetSavingsPlansUtilization$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetSavingsPlansUtilizationDetailsCommand.js
var GetSavingsPlansUtilizationDetailsCommand = class extends command(_ep0, _mw0, "GetSavingsPlansUtilizationDetails", GetSavingsPlansUtilizationDetails$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetTagsCommand.js
var GetTagsCommand = class extends command(_ep0, _mw0, "GetTags", GetTags$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/GetUsageForecastCommand.js
var GetUsageForecastCommand = class extends command(_ep0, _mw0, "GetUsageForecast", GetUsageForecast$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListCommitmentPurchaseAnalysesCommand.js
var ListCommitmentPurchaseAnalysesCommand = class extends command(_ep0, _mw0, "ListCommitmentPurchaseAnalyses", ListCommitmentPurchaseAnalyses$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListCostAllocationTagBackfillHistoryCommand.js
var ListCostAllocationTagBackfillHistoryCommand = class extends command(_ep0, _mw0, "ListCostAllocationTagBackfillHistory", ListCostAllocationTagBackfillHistory$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListCostAllocationTagsCommand.js
var ListCostAllocationTagsCommand = class extends command(_ep0, _mw0, "ListCostAllocationTags", ListCostAllocationTags$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListCostCategoryDefinitionsCommand.js
var ListCostCategoryDefinitionsCommand = class extends command(_ep0, _mw0, "ListCostCategoryDefinitions", ListCostCategoryDefinitions$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListCostCategoryResourceAssociationsCommand.js
var ListCostCategoryResourceAssociationsCommand = class extends command(_ep0, _mw0, "ListCostCategoryResourceAssociations", ListCostCategoryResourceAssociations$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListSavingsPlansPurchaseRecommendationGenerationCommand.js
var ListSavingsPlansPurchaseRecommendationGenerationCommand = class extends command(_ep0, _mw0, "ListSavingsPlansPurchaseRecommendationGeneration", ListSavingsPlansPurchaseRecommendationGeneration$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/ProvideAnomalyFeedbackCommand.js
var ProvideAnomalyFeedbackCommand = class extends command(_ep0, _mw0, "ProvideAnomalyFeedback", ProvideAnomalyFeedback$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/StartCommitmentPurchaseAnalysisCommand.js
var StartCommitmentPurchaseAnalysisCommand = class extends command(_ep0, _mw0, "StartCommitmentPurchaseAnalysis", StartCommitmentPurchaseAnalysis$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/StartCostAllocationTagBackfillCommand.js
var StartCostAllocationTagBackfillCommand = class extends command(_ep0, _mw0, "StartCostAllocationTagBackfill", StartCostAllocationTagBackfill$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/StartSavingsPlansPurchaseRecommendationGenerationCommand.js
var StartSavingsPlansPurchaseRecommendationGenerationCommand = class extends command(_ep0, _mw0, "StartSavingsPlansPurchaseRecommendationGeneration", StartSavingsPlansPurchaseRecommendationGeneration$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/UpdateAnomalyMonitorCommand.js
var UpdateAnomalyMonitorCommand = class extends command(_ep0, _mw0, "UpdateAnomalyMonitor", UpdateAnomalyMonitor$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/UpdateAnomalySubscriptionCommand.js
var UpdateAnomalySubscriptionCommand = class extends command(_ep0, _mw0, "UpdateAnomalySubscription", UpdateAnomalySubscription$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/UpdateCostAllocationTagsStatusCommand.js
var UpdateCostAllocationTagsStatusCommand = class extends command(_ep0, _mw0, "UpdateCostAllocationTagsStatus", UpdateCostAllocationTagsStatus$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/commands/UpdateCostCategoryDefinitionCommand.js
var UpdateCostCategoryDefinitionCommand = class extends command(_ep0, _mw0, "UpdateCostCategoryDefinition", UpdateCostCategoryDefinition$) {
};

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetAnomaliesPaginator.js
var paginateGetAnomalies = createPaginator(CostExplorerClient, GetAnomaliesCommand, "NextPageToken", "NextPageToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetAnomalyMonitorsPaginator.js
var paginateGetAnomalyMonitors = createPaginator(CostExplorerClient, GetAnomalyMonitorsCommand, "NextPageToken", "NextPageToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetAnomalySubscriptionsPaginator.js
var paginateGetAnomalySubscriptions = createPaginator(CostExplorerClient, GetAnomalySubscriptionsCommand, "NextPageToken", "NextPageToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetCostAndUsageComparisonsPaginator.js
var paginateGetCostAndUsageComparisons = createPaginator(CostExplorerClient, GetCostAndUsageComparisonsCommand, "NextPageToken", "NextPageToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetCostComparisonDriversPaginator.js
var paginateGetCostComparisonDrivers = createPaginator(CostExplorerClient, GetCostComparisonDriversCommand, "NextPageToken", "NextPageToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetReservationPurchaseRecommendationPaginator.js
var paginateGetReservationPurchaseRecommendation = createPaginator(CostExplorerClient, GetReservationPurchaseRecommendationCommand, "NextPageToken", "NextPageToken", "PageSize");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetRightsizingRecommendationPaginator.js
var paginateGetRightsizingRecommendation = createPaginator(CostExplorerClient, GetRightsizingRecommendationCommand, "NextPageToken", "NextPageToken", "PageSize");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetSavingsPlansCoveragePaginator.js
var paginateGetSavingsPlansCoverage = createPaginator(CostExplorerClient, GetSavingsPlansCoverageCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/GetSavingsPlansUtilizationDetailsPaginator.js
var paginateGetSavingsPlansUtilizationDetails = createPaginator(CostExplorerClient, GetSavingsPlansUtilizationDetailsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListCommitmentPurchaseAnalysesPaginator.js
var paginateListCommitmentPurchaseAnalyses = createPaginator(CostExplorerClient, ListCommitmentPurchaseAnalysesCommand, "NextPageToken", "NextPageToken", "PageSize");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListCostAllocationTagBackfillHistoryPaginator.js
var paginateListCostAllocationTagBackfillHistory = createPaginator(CostExplorerClient, ListCostAllocationTagBackfillHistoryCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListCostAllocationTagsPaginator.js
var paginateListCostAllocationTags = createPaginator(CostExplorerClient, ListCostAllocationTagsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListCostCategoryDefinitionsPaginator.js
var paginateListCostCategoryDefinitions = createPaginator(CostExplorerClient, ListCostCategoryDefinitionsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListCostCategoryResourceAssociationsPaginator.js
var paginateListCostCategoryResourceAssociations = createPaginator(CostExplorerClient, ListCostCategoryResourceAssociationsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/pagination/ListSavingsPlansPurchaseRecommendationGenerationPaginator.js
var paginateListSavingsPlansPurchaseRecommendationGeneration = createPaginator(CostExplorerClient, ListSavingsPlansPurchaseRecommendationGenerationCommand, "NextPageToken", "NextPageToken", "PageSize");

// node_modules/@aws-sdk/client-cost-explorer/dist-es/CostExplorer.js
var commands = {
  CreateAnomalyMonitorCommand,
  CreateAnomalySubscriptionCommand,
  CreateCostCategoryDefinitionCommand,
  DeleteAnomalyMonitorCommand,
  DeleteAnomalySubscriptionCommand,
  DeleteCostCategoryDefinitionCommand,
  DescribeCostCategoryDefinitionCommand,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
  GetApproximateUsageRecordsCommand,
  GetCommitmentPurchaseAnalysisCommand,
  GetCostAndUsageCommand,
  GetCostAndUsageComparisonsCommand,
  GetCostAndUsageWithResourcesCommand,
  GetCostCategoriesCommand,
  GetCostComparisonDriversCommand,
  GetCostForecastCommand,
  GetDimensionValuesCommand,
  GetReservationCoverageCommand,
  GetReservationPurchaseRecommendationCommand,
  GetReservationUtilizationCommand,
  GetRightsizingRecommendationCommand,
  GetSavingsPlanPurchaseRecommendationDetailsCommand,
  GetSavingsPlansCoverageCommand,
  GetSavingsPlansPurchaseRecommendationCommand,
  GetSavingsPlansUtilizationCommand,
  GetSavingsPlansUtilizationDetailsCommand,
  GetTagsCommand,
  GetUsageForecastCommand,
  ListCommitmentPurchaseAnalysesCommand,
  ListCostAllocationTagBackfillHistoryCommand,
  ListCostAllocationTagsCommand,
  ListCostCategoryDefinitionsCommand,
  ListCostCategoryResourceAssociationsCommand,
  ListSavingsPlansPurchaseRecommendationGenerationCommand,
  ListTagsForResourceCommand,
  ProvideAnomalyFeedbackCommand,
  StartCommitmentPurchaseAnalysisCommand,
  StartCostAllocationTagBackfillCommand,
  StartSavingsPlansPurchaseRecommendationGenerationCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAnomalyMonitorCommand,
  UpdateAnomalySubscriptionCommand,
  UpdateCostAllocationTagsStatusCommand,
  UpdateCostCategoryDefinitionCommand
};
var paginators = {
  paginateGetAnomalies,
  paginateGetAnomalyMonitors,
  paginateGetAnomalySubscriptions,
  paginateGetCostAndUsageComparisons,
  paginateGetCostComparisonDrivers,
  paginateGetReservationPurchaseRecommendation,
  paginateGetRightsizingRecommendation,
  paginateGetSavingsPlansCoverage,
  paginateGetSavingsPlansUtilizationDetails,
  paginateListCommitmentPurchaseAnalyses,
  paginateListCostAllocationTagBackfillHistory,
  paginateListCostAllocationTags,
  paginateListCostCategoryDefinitions,
  paginateListCostCategoryResourceAssociations,
  paginateListSavingsPlansPurchaseRecommendationGeneration
};
var CostExplorer = class extends CostExplorerClient {
};
createAggregatedClient(commands, CostExplorer, { paginators });

// node_modules/@aws-sdk/client-cost-explorer/dist-es/models/enums.js
var AccountScope = {
  LINKED: "LINKED",
  PAYER: "PAYER"
};
var AnalysisStatus = {
  FAILED: "FAILED",
  PROCESSING: "PROCESSING",
  SUCCEEDED: "SUCCEEDED"
};
var AnalysisType = {
  CUSTOM_COMMITMENT: "CUSTOM_COMMITMENT",
  MAX_SAVINGS: "MAX_SAVINGS",
  TARGET_AVERAGE_COVERAGE: "TARGET_AVERAGE_COVERAGE"
};
var PaymentOption = {
  ALL_UPFRONT: "ALL_UPFRONT",
  HEAVY_UTILIZATION: "HEAVY_UTILIZATION",
  LIGHT_UTILIZATION: "LIGHT_UTILIZATION",
  MEDIUM_UTILIZATION: "MEDIUM_UTILIZATION",
  NO_UPFRONT: "NO_UPFRONT",
  PARTIAL_UPFRONT: "PARTIAL_UPFRONT"
};
var SupportedSavingsPlansType = {
  COMPUTE_SP: "COMPUTE_SP",
  DATABASE_SP: "DATABASE_SP",
  EC2_INSTANCE_SP: "EC2_INSTANCE_SP",
  SAGEMAKER_SP: "SAGEMAKER_SP"
};
var TermInYears = {
  ONE_YEAR: "ONE_YEAR",
  THREE_YEARS: "THREE_YEARS"
};
var ErrorCode = {
  INTERNAL_FAILURE: "INTERNAL_FAILURE",
  INVALID_ACCOUNT_ID: "INVALID_ACCOUNT_ID",
  INVALID_SAVINGS_PLANS_TO_ADD: "INVALID_SAVINGS_PLANS_TO_ADD",
  INVALID_SAVINGS_PLANS_TO_EXCLUDE: "INVALID_SAVINGS_PLANS_TO_EXCLUDE",
  NO_USAGE_FOUND: "NO_USAGE_FOUND"
};
var AnomalyFeedbackType = {
  NO: "NO",
  PLANNED_ACTIVITY: "PLANNED_ACTIVITY",
  YES: "YES"
};
var MonitorDimension = {
  COST_CATEGORY: "COST_CATEGORY",
  LINKED_ACCOUNT: "LINKED_ACCOUNT",
  SERVICE: "SERVICE",
  TAG: "TAG"
};
var MatchOption = {
  ABSENT: "ABSENT",
  CASE_INSENSITIVE: "CASE_INSENSITIVE",
  CASE_SENSITIVE: "CASE_SENSITIVE",
  CONTAINS: "CONTAINS",
  ENDS_WITH: "ENDS_WITH",
  EQUALS: "EQUALS",
  GREATER_THAN_OR_EQUAL: "GREATER_THAN_OR_EQUAL",
  STARTS_WITH: "STARTS_WITH"
};
var Dimension = {
  AGREEMENT_END_DATE_TIME_AFTER: "AGREEMENT_END_DATE_TIME_AFTER",
  AGREEMENT_END_DATE_TIME_BEFORE: "AGREEMENT_END_DATE_TIME_BEFORE",
  ANOMALY_TOTAL_IMPACT_ABSOLUTE: "ANOMALY_TOTAL_IMPACT_ABSOLUTE",
  ANOMALY_TOTAL_IMPACT_PERCENTAGE: "ANOMALY_TOTAL_IMPACT_PERCENTAGE",
  AZ: "AZ",
  BILLING_ENTITY: "BILLING_ENTITY",
  CACHE_ENGINE: "CACHE_ENGINE",
  DATABASE_ENGINE: "DATABASE_ENGINE",
  DEPLOYMENT_OPTION: "DEPLOYMENT_OPTION",
  INSTANCE_TYPE: "INSTANCE_TYPE",
  INSTANCE_TYPE_FAMILY: "INSTANCE_TYPE_FAMILY",
  INVOICING_ENTITY: "INVOICING_ENTITY",
  LEGAL_ENTITY_NAME: "LEGAL_ENTITY_NAME",
  LINKED_ACCOUNT: "LINKED_ACCOUNT",
  LINKED_ACCOUNT_NAME: "LINKED_ACCOUNT_NAME",
  OPERATING_SYSTEM: "OPERATING_SYSTEM",
  OPERATION: "OPERATION",
  PAYER_ACCOUNT: "PAYER_ACCOUNT",
  PAYMENT_OPTION: "PAYMENT_OPTION",
  PLATFORM: "PLATFORM",
  PURCHASE_TYPE: "PURCHASE_TYPE",
  RECORD_TYPE: "RECORD_TYPE",
  REGION: "REGION",
  RESERVATION_ID: "RESERVATION_ID",
  RESOURCE_ID: "RESOURCE_ID",
  RIGHTSIZING_TYPE: "RIGHTSIZING_TYPE",
  SAVINGS_PLANS_TYPE: "SAVINGS_PLANS_TYPE",
  SAVINGS_PLAN_ARN: "SAVINGS_PLAN_ARN",
  SCOPE: "SCOPE",
  SERVICE: "SERVICE",
  SERVICE_CODE: "SERVICE_CODE",
  SUBSCRIPTION_ID: "SUBSCRIPTION_ID",
  TENANCY: "TENANCY",
  USAGE_TYPE: "USAGE_TYPE",
  USAGE_TYPE_GROUP: "USAGE_TYPE_GROUP"
};
var MonitorType = {
  CUSTOM: "CUSTOM",
  DIMENSIONAL: "DIMENSIONAL"
};
var AnomalySubscriptionFrequency = {
  DAILY: "DAILY",
  IMMEDIATE: "IMMEDIATE",
  WEEKLY: "WEEKLY"
};
var SubscriberStatus = {
  CONFIRMED: "CONFIRMED",
  DECLINED: "DECLINED"
};
var SubscriberType = {
  EMAIL: "EMAIL",
  SNS: "SNS"
};
var ApproximationDimension = {
  RESOURCE: "RESOURCE",
  SERVICE: "SERVICE"
};
var CostCategoryInheritedValueDimensionName = {
  LINKED_ACCOUNT_NAME: "LINKED_ACCOUNT_NAME",
  TAG: "TAG"
};
var CostCategoryRuleType = {
  INHERITED_VALUE: "INHERITED_VALUE",
  REGULAR: "REGULAR"
};
var CostCategoryRuleVersion = {
  CostCategoryExpressionV1: "CostCategoryExpression.v1"
};
var CostCategorySplitChargeMethod = {
  EVEN: "EVEN",
  FIXED: "FIXED",
  PROPORTIONAL: "PROPORTIONAL"
};
var CostCategorySplitChargeRuleParameterType = {
  ALLOCATION_PERCENTAGES: "ALLOCATION_PERCENTAGES"
};
var CostCategoryStatusComponent = {
  COST_EXPLORER: "COST_EXPLORER"
};
var CostCategoryStatus = {
  APPLIED: "APPLIED",
  PROCESSING: "PROCESSING"
};
var NumericOperator = {
  BETWEEN: "BETWEEN",
  EQUAL: "EQUAL",
  GREATER_THAN: "GREATER_THAN",
  GREATER_THAN_OR_EQUAL: "GREATER_THAN_OR_EQUAL",
  LESS_THAN: "LESS_THAN",
  LESS_THAN_OR_EQUAL: "LESS_THAN_OR_EQUAL"
};
var Granularity = {
  DAILY: "DAILY",
  HOURLY: "HOURLY",
  MONTHLY: "MONTHLY"
};
var GroupDefinitionType = {
  COST_CATEGORY: "COST_CATEGORY",
  DIMENSION: "DIMENSION",
  TAG: "TAG"
};
var SortOrder = {
  ASCENDING: "ASCENDING",
  DESCENDING: "DESCENDING"
};
var Metric = {
  AMORTIZED_COST: "AMORTIZED_COST",
  BLENDED_COST: "BLENDED_COST",
  NET_AMORTIZED_COST: "NET_AMORTIZED_COST",
  NET_UNBLENDED_COST: "NET_UNBLENDED_COST",
  NORMALIZED_USAGE_AMOUNT: "NORMALIZED_USAGE_AMOUNT",
  UNBLENDED_COST: "UNBLENDED_COST",
  USAGE_QUANTITY: "USAGE_QUANTITY"
};
var Context = {
  COST_AND_USAGE: "COST_AND_USAGE",
  RESERVATIONS: "RESERVATIONS",
  SAVINGS_PLANS: "SAVINGS_PLANS"
};
var LookbackPeriodInDays = {
  SEVEN_DAYS: "SEVEN_DAYS",
  SIXTY_DAYS: "SIXTY_DAYS",
  THIRTY_DAYS: "THIRTY_DAYS"
};
var OfferingClass = {
  CONVERTIBLE: "CONVERTIBLE",
  STANDARD: "STANDARD"
};
var RecommendationTarget = {
  CROSS_INSTANCE_FAMILY: "CROSS_INSTANCE_FAMILY",
  SAME_INSTANCE_FAMILY: "SAME_INSTANCE_FAMILY"
};
var FindingReasonCode = {
  CPU_OVER_PROVISIONED: "CPU_OVER_PROVISIONED",
  CPU_UNDER_PROVISIONED: "CPU_UNDER_PROVISIONED",
  DISK_IOPS_OVER_PROVISIONED: "DISK_IOPS_OVER_PROVISIONED",
  DISK_IOPS_UNDER_PROVISIONED: "DISK_IOPS_UNDER_PROVISIONED",
  DISK_THROUGHPUT_OVER_PROVISIONED: "DISK_THROUGHPUT_OVER_PROVISIONED",
  DISK_THROUGHPUT_UNDER_PROVISIONED: "DISK_THROUGHPUT_UNDER_PROVISIONED",
  EBS_IOPS_OVER_PROVISIONED: "EBS_IOPS_OVER_PROVISIONED",
  EBS_IOPS_UNDER_PROVISIONED: "EBS_IOPS_UNDER_PROVISIONED",
  EBS_THROUGHPUT_OVER_PROVISIONED: "EBS_THROUGHPUT_OVER_PROVISIONED",
  EBS_THROUGHPUT_UNDER_PROVISIONED: "EBS_THROUGHPUT_UNDER_PROVISIONED",
  MEMORY_OVER_PROVISIONED: "MEMORY_OVER_PROVISIONED",
  MEMORY_UNDER_PROVISIONED: "MEMORY_UNDER_PROVISIONED",
  NETWORK_BANDWIDTH_OVER_PROVISIONED: "NETWORK_BANDWIDTH_OVER_PROVISIONED",
  NETWORK_BANDWIDTH_UNDER_PROVISIONED: "NETWORK_BANDWIDTH_UNDER_PROVISIONED",
  NETWORK_PPS_OVER_PROVISIONED: "NETWORK_PPS_OVER_PROVISIONED",
  NETWORK_PPS_UNDER_PROVISIONED: "NETWORK_PPS_UNDER_PROVISIONED"
};
var PlatformDifference = {
  HYPERVISOR: "HYPERVISOR",
  INSTANCE_STORE_AVAILABILITY: "INSTANCE_STORE_AVAILABILITY",
  NETWORK_INTERFACE: "NETWORK_INTERFACE",
  STORAGE_INTERFACE: "STORAGE_INTERFACE",
  VIRTUALIZATION_TYPE: "VIRTUALIZATION_TYPE"
};
var RightsizingType = {
  MODIFY: "MODIFY",
  TERMINATE: "TERMINATE"
};
var SavingsPlansDataType = {
  AMORTIZED_COMMITMENT: "AMORTIZED_COMMITMENT",
  ATTRIBUTES: "ATTRIBUTES",
  SAVINGS: "SAVINGS",
  UTILIZATION: "UTILIZATION"
};
var CostAllocationTagBackfillStatus = {
  FAILED: "FAILED",
  PROCESSING: "PROCESSING",
  SUCCEEDED: "SUCCEEDED"
};
var CostAllocationTagStatus = {
  ACTIVE: "Active",
  INACTIVE: "Inactive"
};
var CostAllocationTagType = {
  AWS_GENERATED: "AWSGenerated",
  USER_DEFINED: "UserDefined"
};
var GenerationStatus = {
  FAILED: "FAILED",
  PROCESSING: "PROCESSING",
  SUCCEEDED: "SUCCEEDED"
};

export {
  CostExplorerServiceException,
  AnalysisNotFoundException,
  LimitExceededException,
  UnknownMonitorException,
  ServiceQuotaExceededException,
  UnknownSubscriptionException,
  ResourceNotFoundException,
  InvalidNextTokenException,
  DataUnavailableException,
  BillExpirationException,
  BillingViewHealthStatusException,
  RequestChangedException,
  UnresolvableUsageUnitException,
  GenerationExistsException,
  BackfillLimitExceededException,
  TooManyTagsException,
  CostExplorerServiceException$,
  AnalysisNotFoundException$,
  BackfillLimitExceededException$,
  BillExpirationException$,
  BillingViewHealthStatusException$,
  DataUnavailableException$,
  GenerationExistsException$,
  InvalidNextTokenException$,
  LimitExceededException$,
  RequestChangedException$,
  ResourceNotFoundException$,
  ServiceQuotaExceededException$,
  TooManyTagsException$,
  UnknownMonitorException$,
  UnknownSubscriptionException$,
  UnresolvableUsageUnitException$,
  errorTypeRegistries,
  AnalysisDetails$,
  AnalysisSummary$,
  Anomaly$,
  AnomalyDateInterval$,
  AnomalyMonitor$,
  AnomalyScore$,
  AnomalySubscription$,
  CommitmentPurchaseAnalysisConfiguration$,
  ComparisonMetricValue$,
  CostAllocationTag$,
  CostAllocationTagBackfillRequest$,
  CostAllocationTagStatusEntry$,
  CostAndUsageComparison$,
  CostCategory$,
  CostCategoryInheritedValueDimension$,
  CostCategoryProcessingStatus$,
  CostCategoryReference$,
  CostCategoryResourceAssociation$,
  CostCategoryRule$,
  CostCategorySplitChargeRule$,
  CostCategorySplitChargeRuleParameter$,
  CostCategoryValues$,
  CostComparisonDriver$,
  CostDriver$,
  Coverage$,
  CoverageByTime$,
  CoverageCost$,
  CoverageHours$,
  CoverageNormalizedUnits$,
  CreateAnomalyMonitorRequest$,
  CreateAnomalyMonitorResponse$,
  CreateAnomalySubscriptionRequest$,
  CreateAnomalySubscriptionResponse$,
  CreateCostCategoryDefinitionRequest$,
  CreateCostCategoryDefinitionResponse$,
  CurrentInstance$,
  DateInterval$,
  DeleteAnomalyMonitorRequest$,
  DeleteAnomalyMonitorResponse$,
  DeleteAnomalySubscriptionRequest$,
  DeleteAnomalySubscriptionResponse$,
  DeleteCostCategoryDefinitionRequest$,
  DeleteCostCategoryDefinitionResponse$,
  DescribeCostCategoryDefinitionRequest$,
  DescribeCostCategoryDefinitionResponse$,
  DimensionValues$,
  DimensionValuesWithAttributes$,
  DiskResourceUtilization$,
  DynamoDBCapacityDetails$,
  EBSResourceUtilization$,
  EC2InstanceDetails$,
  EC2ResourceDetails$,
  EC2ResourceUtilization$,
  EC2Specification$,
  ElastiCacheInstanceDetails$,
  ESInstanceDetails$,
  Expression$,
  ForecastResult$,
  GenerationSummary$,
  GetAnomaliesRequest$,
  GetAnomaliesResponse$,
  GetAnomalyMonitorsRequest$,
  GetAnomalyMonitorsResponse$,
  GetAnomalySubscriptionsRequest$,
  GetAnomalySubscriptionsResponse$,
  GetApproximateUsageRecordsRequest$,
  GetApproximateUsageRecordsResponse$,
  GetCommitmentPurchaseAnalysisRequest$,
  GetCommitmentPurchaseAnalysisResponse$,
  GetCostAndUsageComparisonsRequest$,
  GetCostAndUsageComparisonsResponse$,
  GetCostAndUsageRequest$,
  GetCostAndUsageResponse$,
  GetCostAndUsageWithResourcesRequest$,
  GetCostAndUsageWithResourcesResponse$,
  GetCostCategoriesRequest$,
  GetCostCategoriesResponse$,
  GetCostComparisonDriversRequest$,
  GetCostComparisonDriversResponse$,
  GetCostForecastRequest$,
  GetCostForecastResponse$,
  GetDimensionValuesRequest$,
  GetDimensionValuesResponse$,
  GetReservationCoverageRequest$,
  GetReservationCoverageResponse$,
  GetReservationPurchaseRecommendationRequest$,
  GetReservationPurchaseRecommendationResponse$,
  GetReservationUtilizationRequest$,
  GetReservationUtilizationResponse$,
  GetRightsizingRecommendationRequest$,
  GetRightsizingRecommendationResponse$,
  GetSavingsPlanPurchaseRecommendationDetailsRequest$,
  GetSavingsPlanPurchaseRecommendationDetailsResponse$,
  GetSavingsPlansCoverageRequest$,
  GetSavingsPlansCoverageResponse$,
  GetSavingsPlansPurchaseRecommendationRequest$,
  GetSavingsPlansPurchaseRecommendationResponse$,
  GetSavingsPlansUtilizationDetailsRequest$,
  GetSavingsPlansUtilizationDetailsResponse$,
  GetSavingsPlansUtilizationRequest$,
  GetSavingsPlansUtilizationResponse$,
  GetTagsRequest$,
  GetTagsResponse$,
  GetUsageForecastRequest$,
  GetUsageForecastResponse$,
  Group$,
  GroupDefinition$,
  Impact$,
  InstanceDetails$,
  ListCommitmentPurchaseAnalysesRequest$,
  ListCommitmentPurchaseAnalysesResponse$,
  ListCostAllocationTagBackfillHistoryRequest$,
  ListCostAllocationTagBackfillHistoryResponse$,
  ListCostAllocationTagsRequest$,
  ListCostAllocationTagsResponse$,
  ListCostCategoryDefinitionsRequest$,
  ListCostCategoryDefinitionsResponse$,
  ListCostCategoryResourceAssociationsRequest$,
  ListCostCategoryResourceAssociationsResponse$,
  ListSavingsPlansPurchaseRecommendationGenerationRequest$,
  ListSavingsPlansPurchaseRecommendationGenerationResponse$,
  ListTagsForResourceRequest$,
  ListTagsForResourceResponse$,
  MemoryDBInstanceDetails$,
  MetricValue$,
  ModifyRecommendationDetail$,
  NetworkResourceUtilization$,
  ProvideAnomalyFeedbackRequest$,
  ProvideAnomalyFeedbackResponse$,
  RDSInstanceDetails$,
  RecommendationDetailData$,
  RecommendationDetailHourlyMetrics$,
  RedshiftInstanceDetails$,
  ReservationAggregates$,
  ReservationCoverageGroup$,
  ReservationPurchaseRecommendation$,
  ReservationPurchaseRecommendationDetail$,
  ReservationPurchaseRecommendationMetadata$,
  ReservationPurchaseRecommendationSummary$,
  ReservationUtilizationGroup$,
  ReservedCapacityDetails$,
  ResourceDetails$,
  ResourceTag$,
  ResourceUtilization$,
  ResultByTime$,
  RightsizingRecommendation$,
  RightsizingRecommendationConfiguration$,
  RightsizingRecommendationMetadata$,
  RightsizingRecommendationSummary$,
  RootCause$,
  RootCauseImpact$,
  SavingsPlans$,
  SavingsPlansAmortizedCommitment$,
  SavingsPlansCoverage$,
  SavingsPlansCoverageData$,
  SavingsPlansDetails$,
  SavingsPlansPurchaseAnalysisConfiguration$,
  SavingsPlansPurchaseAnalysisDetails$,
  SavingsPlansPurchaseRecommendation$,
  SavingsPlansPurchaseRecommendationDetail$,
  SavingsPlansPurchaseRecommendationMetadata$,
  SavingsPlansPurchaseRecommendationSummary$,
  SavingsPlansSavings$,
  SavingsPlansUtilization$,
  SavingsPlansUtilizationAggregates$,
  SavingsPlansUtilizationByTime$,
  SavingsPlansUtilizationDetail$,
  ServiceSpecification$,
  SortDefinition$,
  StartCommitmentPurchaseAnalysisRequest$,
  StartCommitmentPurchaseAnalysisResponse$,
  StartCostAllocationTagBackfillRequest$,
  StartCostAllocationTagBackfillResponse$,
  StartSavingsPlansPurchaseRecommendationGenerationRequest$,
  StartSavingsPlansPurchaseRecommendationGenerationResponse$,
  Subscriber$,
  TagResourceRequest$,
  TagResourceResponse$,
  TagValues$,
  TargetInstance$,
  TerminateRecommendationDetail$,
  TotalImpactFilter$,
  UntagResourceRequest$,
  UntagResourceResponse$,
  UpdateAnomalyMonitorRequest$,
  UpdateAnomalyMonitorResponse$,
  UpdateAnomalySubscriptionRequest$,
  UpdateAnomalySubscriptionResponse$,
  UpdateCostAllocationTagsStatusError$,
  UpdateCostAllocationTagsStatusRequest$,
  UpdateCostAllocationTagsStatusResponse$,
  UpdateCostCategoryDefinitionRequest$,
  UpdateCostCategoryDefinitionResponse$,
  UtilizationByTime$,
  CreateAnomalyMonitor$,
  CreateAnomalySubscription$,
  CreateCostCategoryDefinition$,
  DeleteAnomalyMonitor$,
  DeleteAnomalySubscription$,
  DeleteCostCategoryDefinition$,
  DescribeCostCategoryDefinition$,
  GetAnomalies$,
  GetAnomalyMonitors$,
  GetAnomalySubscriptions$,
  GetApproximateUsageRecords$,
  GetCommitmentPurchaseAnalysis$,
  GetCostAndUsage$,
  GetCostAndUsageComparisons$,
  GetCostAndUsageWithResources$,
  GetCostCategories$,
  GetCostComparisonDrivers$,
  GetCostForecast$,
  GetDimensionValues$,
  GetReservationCoverage$,
  GetReservationPurchaseRecommendation$,
  GetReservationUtilization$,
  GetRightsizingRecommendation$,
  GetSavingsPlanPurchaseRecommendationDetails$,
  GetSavingsPlansCoverage$,
  GetSavingsPlansPurchaseRecommendation$,
  GetSavingsPlansUtilization$,
  GetSavingsPlansUtilizationDetails$,
  GetTags$,
  GetUsageForecast$,
  ListCommitmentPurchaseAnalyses$,
  ListCostAllocationTagBackfillHistory$,
  ListCostAllocationTags$,
  ListCostCategoryDefinitions$,
  ListCostCategoryResourceAssociations$,
  ListSavingsPlansPurchaseRecommendationGeneration$,
  ListTagsForResource$,
  ProvideAnomalyFeedback$,
  StartCommitmentPurchaseAnalysis$,
  StartCostAllocationTagBackfill$,
  StartSavingsPlansPurchaseRecommendationGeneration$,
  TagResource$,
  UntagResource$,
  UpdateAnomalyMonitor$,
  UpdateAnomalySubscription$,
  UpdateCostAllocationTagsStatus$,
  UpdateCostCategoryDefinition$,
  CostExplorerClient,
  CreateAnomalyMonitorCommand,
  CreateAnomalySubscriptionCommand,
  CreateCostCategoryDefinitionCommand,
  DeleteAnomalyMonitorCommand,
  DeleteAnomalySubscriptionCommand,
  DeleteCostCategoryDefinitionCommand,
  DescribeCostCategoryDefinitionCommand,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
  GetApproximateUsageRecordsCommand,
  GetCommitmentPurchaseAnalysisCommand,
  GetCostAndUsageCommand,
  GetCostAndUsageComparisonsCommand,
  GetCostAndUsageWithResourcesCommand,
  GetCostCategoriesCommand,
  GetCostComparisonDriversCommand,
  GetCostForecastCommand,
  GetDimensionValuesCommand,
  GetReservationCoverageCommand,
  GetReservationPurchaseRecommendationCommand,
  GetReservationUtilizationCommand,
  GetRightsizingRecommendationCommand,
  GetSavingsPlanPurchaseRecommendationDetailsCommand,
  GetSavingsPlansCoverageCommand,
  GetSavingsPlansPurchaseRecommendationCommand,
  GetSavingsPlansUtilizationCommand,
  GetSavingsPlansUtilizationDetailsCommand,
  GetTagsCommand,
  GetUsageForecastCommand,
  ListCommitmentPurchaseAnalysesCommand,
  ListCostAllocationTagBackfillHistoryCommand,
  ListCostAllocationTagsCommand,
  ListCostCategoryDefinitionsCommand,
  ListCostCategoryResourceAssociationsCommand,
  ListSavingsPlansPurchaseRecommendationGenerationCommand,
  ListTagsForResourceCommand,
  ProvideAnomalyFeedbackCommand,
  StartCommitmentPurchaseAnalysisCommand,
  StartCostAllocationTagBackfillCommand,
  StartSavingsPlansPurchaseRecommendationGenerationCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAnomalyMonitorCommand,
  UpdateAnomalySubscriptionCommand,
  UpdateCostAllocationTagsStatusCommand,
  UpdateCostCategoryDefinitionCommand,
  paginateGetAnomalies,
  paginateGetAnomalyMonitors,
  paginateGetAnomalySubscriptions,
  paginateGetCostAndUsageComparisons,
  paginateGetCostComparisonDrivers,
  paginateGetReservationPurchaseRecommendation,
  paginateGetRightsizingRecommendation,
  paginateGetSavingsPlansCoverage,
  paginateGetSavingsPlansUtilizationDetails,
  paginateListCommitmentPurchaseAnalyses,
  paginateListCostAllocationTagBackfillHistory,
  paginateListCostAllocationTags,
  paginateListCostCategoryDefinitions,
  paginateListCostCategoryResourceAssociations,
  paginateListSavingsPlansPurchaseRecommendationGeneration,
  CostExplorer,
  AccountScope,
  AnalysisStatus,
  AnalysisType,
  PaymentOption,
  SupportedSavingsPlansType,
  TermInYears,
  ErrorCode,
  AnomalyFeedbackType,
  MonitorDimension,
  MatchOption,
  Dimension,
  MonitorType,
  AnomalySubscriptionFrequency,
  SubscriberStatus,
  SubscriberType,
  ApproximationDimension,
  CostCategoryInheritedValueDimensionName,
  CostCategoryRuleType,
  CostCategoryRuleVersion,
  CostCategorySplitChargeMethod,
  CostCategorySplitChargeRuleParameterType,
  CostCategoryStatusComponent,
  CostCategoryStatus,
  NumericOperator,
  Granularity,
  GroupDefinitionType,
  SortOrder,
  Metric,
  Context,
  LookbackPeriodInDays,
  OfferingClass,
  RecommendationTarget,
  FindingReasonCode,
  PlatformDifference,
  RightsizingType,
  SavingsPlansDataType,
  CostAllocationTagBackfillStatus,
  CostAllocationTagStatus,
  CostAllocationTagType,
  GenerationStatus
};
