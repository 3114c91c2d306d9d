import {
  openSigning
} from "./chunk-Z6BQVP55.js";
import "./chunk-2QWZVRQR.js";
import "./chunk-HSJH5XEX.js";
import "./chunk-IPOIRNXJ.js";
import "./chunk-GH5KSOCY.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
