import {
  main,
  mainWithin
} from "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
