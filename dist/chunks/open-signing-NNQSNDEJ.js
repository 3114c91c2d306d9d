import {
  openSigning
} from "./chunk-SMQG4EZ4.js";
import "./chunk-6ZCXRUEK.js";
import "./chunk-UTPJULHH.js";
import "./chunk-T4TBFIFH.js";
import "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  openSigning
};
