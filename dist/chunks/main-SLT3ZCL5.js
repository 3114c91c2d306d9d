import {
  main,
  mainWithin
} from "./chunk-PHJBNQ6I.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
