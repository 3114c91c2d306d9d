import {
  openSigning
} from "./chunk-PYHLAJPE.js";
import "./chunk-NNCGQNJK.js";
import "./chunk-GQKOCSJ5.js";
import "./chunk-L5DHH6BL.js";
import "./chunk-Z6KMGZFJ.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
