import {
  main,
  mainWithin
} from "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
