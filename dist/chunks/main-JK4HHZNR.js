import {
  main
} from "./chunk-BYKUG5L2.js";
import "./chunk-RJWDAJ4K.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-B3EE236P.js";
import "./chunk-JYH7QVUZ.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
