import {
  showReport
} from "./chunk-DARR6QB6.js";
import "./chunk-A5GMYCCG.js";
import "./chunk-ASPE33MH.js";
import "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
