import {
  openSigning
} from "./chunk-VGHO4CG3.js";
import "./chunk-EGQ5NVF7.js";
import "./chunk-CMC66747.js";
import "./chunk-GA3XH7JZ.js";
import "./chunk-YFRRK6YE.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
