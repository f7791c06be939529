import { createRequire as _createRequire } from "node:module";
const require = _createRequire(import.meta.url);
import {
  gapOf
} from "./chunk-UXFJ4V3G.js";

// src/collect/aws/payer.ts
async function asPayer(own, role, region, lacks) {
  if (role === null) return { aws: await own.as(own.identity, region) };
  const aws = await own.as({ profile: own.identity.profile, role }, region);
  try {
    await aws.expectCredentials();
    return { aws };
  } catch (error) {
    const remedy = "Check `billing-role`, its trust policy and `billing-external-id`.";
    return { gap: `${gapOf(error, "sts:AssumeRole", lacks)} ${remedy}` };
  }
}

export {
  asPayer
};
