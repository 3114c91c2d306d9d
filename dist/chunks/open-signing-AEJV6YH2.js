import {
  openSigning
} from "./chunk-5WPI3FMB.js";
import "./chunk-OBAD3TVA.js";
import "./chunk-IESPL4OV.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
