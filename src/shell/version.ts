declare const REPORT_VERSION: string | undefined;

/** Version of the release, put in by the build; `dev` where the source runs unbundled. */
export const VERSION = typeof REPORT_VERSION === "string" ? REPORT_VERSION : "dev";
