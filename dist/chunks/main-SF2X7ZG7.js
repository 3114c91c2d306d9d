import {
  main
} from "./chunk-HRHQGHYJ.js";
export {
  main
};
