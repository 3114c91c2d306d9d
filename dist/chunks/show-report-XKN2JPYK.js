import {
  showReport
} from "./chunk-AJDYWDP7.js";
import "./chunk-JV55QON6.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
