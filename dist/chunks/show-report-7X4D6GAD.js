import {
  showReport
} from "./chunk-OJP3JKQD.js";
import "./chunk-7BVCEDP5.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
