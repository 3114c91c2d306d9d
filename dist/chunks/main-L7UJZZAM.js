import {
  main
} from "./chunk-OYP5HUC2.js";
import "./chunk-2TZ7CPP3.js";
import "./chunk-IR5V46T7.js";
import "./chunk-M4AHBK66.js";
import "./chunk-LY2PT6UY.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
