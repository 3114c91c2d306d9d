import {
  main,
  mainWithin
} from "./chunk-JJFJX4EC.js";
import "./chunk-6APJ2KOU.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-OYJRP56M.js";
import "./chunk-JA2Z4WS2.js";
import "./chunk-WI5NEMGU.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
