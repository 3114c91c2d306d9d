import {
  main
} from "./chunk-IZN4RBLI.js";
export {
  main
};
