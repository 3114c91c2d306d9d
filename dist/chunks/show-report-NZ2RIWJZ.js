import {
  showReport
} from "./chunk-GDYW67CM.js";
import "./chunk-SUVDH6PW.js";
import "./chunk-BWIW44Y4.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
