import {
  openSigning
} from "./chunk-LLSTKMCB.js";
import "./chunk-Z2YIJUET.js";
import "./chunk-6YSJKSN7.js";
import "./chunk-JIHPFZXN.js";
import "./chunk-LJ5VI25T.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
