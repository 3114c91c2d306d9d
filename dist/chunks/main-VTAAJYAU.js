import {
  main
} from "./chunk-ONP3IEK3.js";
import "./chunk-XXZYBF52.js";
import "./chunk-LRUH56G2.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-DXEO7CYV.js";
import "./chunk-UZ2V5MLF.js";
import "./chunk-GWA4JAF2.js";
import "./chunk-SS6WNSAR.js";
import "./chunk-4T62MVMW.js";
import "./chunk-XZU7P5B2.js";
import "./chunk-XSJCFFPU.js";
import "./chunk-AI5YAJE3.js";
import "./chunk-T4US43QU.js";
import "./chunk-2P22LN5U.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
