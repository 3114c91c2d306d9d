import {
  main,
  mainWithin
} from "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
