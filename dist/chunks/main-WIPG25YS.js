import {
  main,
  mainWithin
} from "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
