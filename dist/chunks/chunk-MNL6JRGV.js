import {
  schemeFor
} from "./chunk-B5U4ZA5G.js";
import {
  compareText
} from "./chunk-IJL76HOG.js";
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
