import {
  main
} from "./chunk-QBTP4X2L.js";
import "./chunk-GPA24BYI.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
