import {
  main,
  mainWithin
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
