import {
  main
} from "./chunk-KAQ44MXY.js";
export {
  main
};
