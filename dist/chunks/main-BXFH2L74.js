import {
  main,
  mainWithin
} from "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
