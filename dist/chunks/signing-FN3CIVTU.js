import {
  openSigning
} from "./chunk-CXFEHYV3.js";
import "./chunk-ZNCO7FVS.js";
import "./chunk-36MC7BYT.js";
import "./chunk-VGJ7XGC3.js";
import "./chunk-R4CXLOED.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
