import {
  schemeFor
} from "./chunk-YRVTSREV.js";
import {
  compareText
} from "./chunk-S3OUPWWS.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/versions/order-versions.ts
function orderVersions(ecosystem, a, b) {
  try {
    return schemeFor(ecosystem)?.compare(a, b) || compareText(a, b);
  } catch (error) {
    if (error instanceof DataError) return compareText(a, b);
    throw error;
  }
}

export {
  orderVersions
};
