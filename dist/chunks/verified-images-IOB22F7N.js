import {
  verifiedImages
} from "./chunk-PO4PYJNF.js";
export {
  verifiedImages
};
