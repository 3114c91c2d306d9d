import {
  showReport
} from "./chunk-WM3LIXM3.js";
import "./chunk-UHABMKQD.js";
import "./chunk-UJ3YPN4F.js";
import "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
