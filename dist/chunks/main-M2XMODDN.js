import {
  main
} from "./chunk-5UQNNXZE.js";
export {
  main
};
