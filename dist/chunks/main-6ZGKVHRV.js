import {
  main
} from "./chunk-5T2SYPNN.js";
export {
  main
};
