import {
  main
} from "./chunk-WZAXEJDL.js";
export {
  main
};
