import {
  main,
  mainWithin
} from "./chunk-4Q4YRBUD.js";
import "./chunk-BEBXTWH6.js";
import "./chunk-ALYAAOEH.js";
import "./chunk-RTRLRPAY.js";
import "./chunk-NOO2CUAM.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
