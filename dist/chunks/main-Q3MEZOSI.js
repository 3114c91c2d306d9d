import {
  main
} from "./chunk-CAMBF34K.js";
import "./chunk-5C3FZM5D.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
