import {
  main
} from "./chunk-HQN4YFQI.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
