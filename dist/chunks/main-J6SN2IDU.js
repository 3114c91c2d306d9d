import {
  main
} from "./chunk-Q5US4VN5.js";
import "./chunk-43WRC3IB.js";
import "./chunk-D777JNMF.js";
import "./chunk-2ZZFEX5L.js";
import "./chunk-TT3WSHJ4.js";
import "./chunk-D2FJTNDV.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
