import {
  showReport
} from "./chunk-QLYDO3IF.js";
import "./chunk-BGEWRQ7K.js";
import "./chunk-Z2W7ONTH.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
