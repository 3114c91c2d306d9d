import {
  schemeFor
} from "./chunk-2RM6JHH2.js";
import {
  compareText
} from "./chunk-U3ZERQM7.js";
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
