import {
  main
} from "./chunk-YPYNY5J2.js";
import "./chunk-PJULQZIB.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
