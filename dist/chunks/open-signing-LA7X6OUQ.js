import {
  openSigning
} from "./chunk-AYRQBFBR.js";
import "./chunk-EYGMQVE6.js";
import "./chunk-MNFBB4HG.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
