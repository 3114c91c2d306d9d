import {
  main
} from "./chunk-YPBQNVIJ.js";
import "./chunk-4JYBLPLA.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
