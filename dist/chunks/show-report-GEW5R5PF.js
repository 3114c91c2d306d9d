import {
  showReport
} from "./chunk-CWCYMVTA.js";
import "./chunk-SQJ7S5FB.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
