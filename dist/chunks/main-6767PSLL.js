import {
  main
} from "./chunk-I777UGX6.js";
export {
  main
};
