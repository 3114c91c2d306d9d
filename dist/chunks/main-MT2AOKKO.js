import {
  main
} from "./chunk-5DGRHXXH.js";
export {
  main
};
