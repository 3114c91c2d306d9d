import {
  main
} from "./chunk-YCDMFB44.js";
import "./chunk-3WS2DRYW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QLYDO3IF.js";
import "./chunk-BGEWRQ7K.js";
import "./chunk-Z2W7ONTH.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
