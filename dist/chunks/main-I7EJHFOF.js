import {
  main
} from "./chunk-TVGTDO66.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
