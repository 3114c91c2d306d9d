import {
  main
} from "./chunk-QH2EILGL.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
