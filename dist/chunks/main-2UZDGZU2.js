import {
  main
} from "./chunk-JENNEVFH.js";
import "./chunk-GPA24BYI.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
