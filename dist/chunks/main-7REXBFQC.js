import {
  main
} from "./chunk-TXOY66J3.js";
import "./chunk-XV7E4MTN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FHAJTZD6.js";
import "./chunk-PPCIE577.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
